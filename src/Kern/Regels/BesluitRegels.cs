// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Regels;

/// <summary>What holds for a decision, and which steps it can make: what was decided stays decided.</summary>
internal static class BesluitRegels
{
    internal static void Toets(Toetsing toetsing)
    {
        var besluit = (Besluit)toetsing.Feit;
        var oud = (Besluit?)toetsing.Oud;
        toetsing.BlijftZichtbaar(besluit.Zichtbaarheid);
        toetsing.Als(besluit.Over.Count == 0, nameof(besluit.Over), "Kies waarover dit besluit gaat.");
        foreach (var id in besluit.Over)
        {
            toetsing.OpgaveOfInspanning(id, nameof(besluit.Over));
        }

        foreach (var bewaking in besluit.Bewaking)
        {
            toetsing.Bestaat<Doel>(bewaking.DoelId, nameof(besluit.Bewaking), "een doel");
            toetsing.Persoon(bewaking.EigenaarId, nameof(besluit.Bewaking));
        }

        toetsing.Als(besluit.Stappen.Count > Stappen.Meeste, nameof(besluit.Stappen), $"Een besluit heeft hoogstens {Stappen.Meeste} stappen.");
        foreach (var (nummer, stap) in besluit.Stappen.Index())
        {
            toetsing.OpgaveOfInspanning(stap.Op, nameof(besluit.Stappen));
            toetsing.Persoon(stap.PersoonId, nameof(besluit.Stappen));
            toetsing.Als(stap.Toelichting?.Length > Feit.TekstMax, nameof(besluit.Stappen), $"De toelichting bij stap {nummer + 1} is te lang; er passen {Feit.TekstMax} tekens.");
            toetsing.Als(
                oud is null && Stappen.VraagtUitleg(stap.Soort) && string.IsNullOrWhiteSpace(stap.Toelichting),
                nameof(besluit.Stappen),
                $"Leg bij stap {nummer + 1} uit waarom de nieuwe werkwijze past: anders is dit besluit straks niet uit te voeren.",
                "H5");
        }

        if (besluit.Status == Besluitstatus.Genomen)
        {
            Genomen(toetsing, besluit);
        }
        else
        {
            toetsing.Als(besluit.Uitkomst != Besluituitkomst.Onbeslist, nameof(besluit.Uitkomst), "Een uitkomst hoort bij een genomen besluit.");
        }

        toetsing.Als(besluit.UitgevoerdOp is not null && !besluit.IsJa, nameof(besluit.UitgevoerdOp), "Alleen een besluit dat met ja is genomen, wordt uitgevoerd.");
        if (oud is not null)
        {
            Stap(toetsing, besluit, oud);
        }
    }

    private static void Genomen(Toetsing toetsing, Besluit besluit)
    {
        toetsing.Als(besluit.Datum is null, nameof(besluit.Datum), "Vul in wanneer het besluit is genomen.");
        toetsing.Als(string.IsNullOrWhiteSpace(besluit.Organ), nameof(besluit.Organ), "Vul in welk orgaan besloot.");
        toetsing.Als(
            besluit.Datum > toetsing.Door.Vandaag && (toetsing.Oud as Besluit)?.Datum != besluit.Datum,
            nameof(besluit.Datum),
            "Een besluit is vandaag of eerder genomen. Kies ‘geagendeerd’ als de vergadering nog komt.");
        toetsing.Als(
            besluit.Uitkomst == Besluituitkomst.NietNu && (besluit.Terugkijkdatum is null || besluit.Terugkijkdatum <= besluit.Datum),
            nameof(besluit.Terugkijkdatum),
            "Kies wanneer jullie hier opnieuw naar kijken: een dag na het besluit.");
    }

    private static void Stap(Toetsing toetsing, Besluit besluit, Besluit oud)
    {
        toetsing.Als(
            oud.Status == Besluitstatus.Genomen && (besluit.Status != Besluitstatus.Genomen || (besluit.Uitkomst != oud.Uitkomst && !(oud.IsJa && besluit.IsJa))),
            nameof(besluit.Status),
            "Dit besluit is al genomen. Leg een nieuw besluit vast als het anders wordt.");
        toetsing.Als(
            oud.Status == Besluitstatus.Genomen && !besluit.Stappen.Equals(oud.Stappen),
            nameof(besluit.Stappen),
            "Over deze stappen is besloten. Leg een nieuw besluit vast als het anders wordt.");
        toetsing.Als(
            oud.Status == Besluitstatus.Ingetrokken && besluit.Status != Besluitstatus.Ingetrokken,
            nameof(besluit.Status),
            "Dit voorstel is ingetrokken. Maak een nieuw voorstel.");
        toetsing.Als(
            besluit.Status == Besluitstatus.Geagendeerd && oud.Status != Besluitstatus.Geagendeerd && string.IsNullOrWhiteSpace(besluit.Organ),
            nameof(besluit.Organ),
            "Vul in op welke agenda het voorstel staat.");
    }
}
