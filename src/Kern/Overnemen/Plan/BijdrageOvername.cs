// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a list of contributions.</summary>
internal static class BijdrageOvername
{
    private static readonly Woordtabel<int> Sterkten = new("sterkte",
        (3, ["sterk", "hoog", "groot", "3", "+++"]), (2, ["middel", "gemiddeld", "matig", "2"]), (1, ["zwak", "laag", "klein", "beperkt", "1"]),
        (-1, ["werkt tegen", "negatief"]), (-2, ["werkt sterk tegen", "sterk negatief"]));

    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var van = Van(omgeving, rij);
        var naar = Verwijzer.Alle(rij, "naar", omgeving.Doelen, "Doel");
        if (naar.Count == 0 && !rij.Afgewezen) rij.Weiger("naar", "Er staat niet aan welk doel wordt bijgedragen.");
        var sterkte = Sterkte(rij);
        var primair = rij.Rij.Eerste("primair") is { } waarde ? rij.Neem("primair", JaNee.Lees(waarde.Cel.Tekst)) : null;
        var onderbouwing = rij.Tekst<Bijdrage>("onderbouwing", "Onderbouwing");
        var soort = rij.Woord("soort", Woordenlijsten.Bijdragesoort) ?? Bijdragesoort.DraagtBij;
        var (vanaf, tot) = (rij.Dag("vanaf"), rij.Dag("tot"));
        if (vanaf is not null && tot < vanaf) rij.Weiger("tot", "De einddatum ligt vóór de begindatum.");
        rij.Titel = $"{rij.Rij.Eerste("van")?.Cel.Tekst} → {rij.Rij.Eerste("naar")?.Cel.Tekst}";
        if (rij.Afgewezen || van is null) return;
        foreach (var doel in naar.Where(doel => doel.Id is not null && soort == Bijdragesoort.DraagtBij)) Bijdragewerk.Toets(omgeving, rij, "naar", van.Value, doel.Id!.Value);
        if (rij.Afgewezen) return;
        foreach (var doel in naar)
        {
            var id = omgeving.Verwijzer.Doel(rij, "naar", doel, null);
            rij.IsNieuw |= Bijdragewerk.Leg(omgeving, rij, van.Value, id, vul: bijdrage => bijdrage with
            {
                Soort = soort,
                Sterkte = sterkte ?? bijdrage.Sterkte,
                Primair = primair ?? bijdrage.Primair,
                Onderbouwing = Hoofdwerk.Kies(onderbouwing, bijdrage.Onderbouwing),
                Vanaf = vanaf ?? bijdrage.Vanaf,
                Tot = tot ?? bijdrage.Tot,
            });
        }
    }

    private static Guid? Van(Omgeving omgeving, Rijwerk rij)
    {
        var tekst = Woordvorm.Schoon(rij.Rij.Eerste("van")?.Cel.Tekst);
        if (tekst is null) rij.Weiger("van", "Er staat niet wat er bijdraagt.");
        else if ((Verwijzer.Zoek(omgeving.Inspanningen, tekst) ?? Verwijzer.Zoek(omgeving.Doelen, tekst)) is { } id) return id;
        else rij.Weiger("van", $"{Woordvorm.Aanhaling(tekst)} is geen inspanning of doel in het landschap of in deze lijsten.");
        return null;
    }

    private static int? Sterkte(Rijwerk rij)
    {
        if (rij.Rij.Eerste("sterkte") is not { } waarde) return null;
        if (Getallen.Lees(waarde.Cel.Tekst) is { HeeftWaarde: true } getal && !waarde.Cel.Tekst.Contains('%', StringComparison.Ordinal))
        {
            if (decimal.IsInteger(getal.Waarde) && getal.Waarde is >= Bijdrage.SterkteMin and <= Bijdrage.SterkteMax and not 0) return (int)getal.Waarde;
            rij.Weiger("sterkte", $"Een sterkte is een heel getal van {Bijdrage.SterkteMin} tot en met {Bijdrage.SterkteMax}, zonder 0.");
            return null;
        }

        return rij.Woord("sterkte", Sterkten);
    }
}
