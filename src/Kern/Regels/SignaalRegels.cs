// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>Signals, what was tested, and how a question is worded.</summary>
internal static class SignaalRegels
{
    internal static void Signaal(Toetsing toetsing)
    {
        var signaal = (Signaal)toetsing.Feit;
        toetsing.Persoon(signaal.DoorId, nameof(signaal.DoorId));
        toetsing.Als(signaal.Datum > toetsing.Door.Vandaag, nameof(signaal.Datum), "Een signaal is van vandaag of eerder.");
        foreach (var id in signaal.Over)
        {
            toetsing.OpgaveOfInspanning(id, nameof(signaal.Over));
        }

        toetsing.Bestaat<Signaal>(signaal.GaatOverIn, nameof(signaal.GaatOverIn), "een signaal");
        toetsing.Als(IsEigenVervolg(toetsing.Beeld, signaal), nameof(signaal.GaatOverIn), "Een signaal gaat niet verder in zichzelf, ook niet via een ander.");
    }

    internal static void Opgavetoets(Toetsing toetsing)
    {
        var toets = (Opgavetoets)toetsing.Feit;
        toetsing.Persoon(toets.DoorId, nameof(toets.DoorId));
        toetsing.Als(
            toetsing.Beeld.Signalen.Zoek(toets.Op) is null && toetsing.Beeld.Opgaven.Zoek(toets.Op) is null,
            nameof(toets.Op),
            "Wat je toetst, is er niet (meer).");
        toetsing.Als(toets.Datum > toetsing.Door.Vandaag, nameof(toets.Datum), "Een toets is van vandaag of eerder.");
        if (toets.NaarId is { } naar)
        {
            toetsing.OpgaveOfInspanning(naar, nameof(toets.NaarId));
        }

        toetsing.Als(
            toets.Uitslag == Toetsuitslag.Lijn && string.IsNullOrWhiteSpace(toets.Waarheen),
            nameof(toets.Waarheen),
            "Vul in welke afdeling dit oppakt. Een nee komt altijd ergens terecht.");
        toetsing.Als(
            toets.Uitslag == Toetsuitslag.Parkeerplaats && toets.Terugkijkdatum is null,
            nameof(toets.Terugkijkdatum),
            "Kies wanneer jullie opnieuw kijken.");
        toetsing.Als(
            toets.Uitslag == Toetsuitslag.Parkeerplaats && toets.Terugkijkdatum <= toets.Datum,
            nameof(toets.Terugkijkdatum),
            "Kies een dag die nog komt.");
    }

    internal static void Waarneming(Toetsing toetsing)
    {
        var waarneming = (Waarneming)toetsing.Feit;
        toetsing.Bestaat<Opgave>(waarneming.OpgaveId, nameof(waarneming.OpgaveId), "een opgave");
        toetsing.Bestaat<Signaal>(waarneming.SignaalId, nameof(waarneming.SignaalId), "een signaal");
        toetsing.Als(waarneming.Datum > toetsing.Door.Vandaag, nameof(waarneming.Datum), "Wat iemand zei, is van vandaag of eerder.");
        toetsing.Als(waarneming.BekekenOp > toetsing.Door.Vandaag, nameof(waarneming.BekekenOp), "Deze dag moet nog komen.");
    }

    private static bool IsEigenVervolg(Beeld beeld, Signaal signaal)
    {
        var verder = signaal.GaatOverIn;
        for (var stappen = 0; verder is not null && stappen <= beeld.Signalen.Aantal; stappen++)
        {
            if (verder == signaal.Id)
            {
                return true;
            }

            verder = beeld.Signalen.Zoek(verder)?.GaatOverIn;
        }

        return false;
    }
}
