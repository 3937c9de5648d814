// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over figures of indicators.</summary>
internal static class Metingwerk
{
    /// <summary>Takes over a row of a list of figures.</summary>
    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var tekst = Woordvorm.Schoon(rij.Rij.Eerste("indicator")?.Cel.Tekst);
        rij.Titel = string.Join(' ', new[] { tekst, rij.Rij.Eerste("jaar")?.Cel.Tekst, rij.Rij.Eerste("soort")?.Cel.Tekst }.Where(deel => deel is not null));
        var indicator = tekst is null ? null : Verwijzer.Zoek(omgeving.Indicatoren, tekst);
        if (tekst is null) rij.Weiger("indicator", "Er staat niet van welke indicator dit cijfer is.");
        else if (indicator is null) rij.Weiger("indicator", $"Indicator {Woordvorm.Aanhaling(tekst)} bestaat niet in het landschap en komt niet (goed) voor in deze lijsten.");
        var soort = rij.Woord("soort", Woordenlijsten.Metingsoort);
        if (soort is null && !rij.Afgewezen) rij.Waarschuw("soort", "Er staat niet wat voor cijfer dit is; het is gelezen als realisatie.");
        var peildatum = rij.Dag("peildatum");
        var periode = Periode(rij) ?? (peildatum is { } dag ? Datering.Jaar(dag.Year) : null);
        if (periode is null && !rij.Afgewezen) rij.Weiger("jaar", "Er staat niet over welk jaar dit cijfer gaat.");
        var waarde = rij.Getal("waarde");
        if (waarde is null && !rij.Afgewezen) rij.Weiger("waarde", "Er staat geen cijfer in deze rij.");
        var status = rij.Woord("status", Woordenlijsten.Metingstatus);
        var bron = rij.Tekst<Meting>("bron", "Bron");
        if (!rij.Afgewezen) rij.IsNieuw = Leg(omgeving, rij, "waarde", indicator!.Value, soort ?? Metingsoort.Realisatie, periode!, waarde!.Value, peildatum, status, bron);
    }

    /// <summary>Records the figure of an indicator, kind and period.</summary>
    /// <returns>True when it was not there before.</returns>
    public static bool Leg(Omgeving omgeving, Rijwerk rij, string veld, Guid indicator, Metingsoort soort, Datering periode, decimal waarde, DateOnly? peildatum, Metingstatus? status, string? bron)
    {
        var oud = omgeving.Werk.Bij(omgeving.Relaties.MetingenVan, indicator)
            .FirstOrDefault(meting => meting.Soort == soort && meting.Periode.Van == periode.Van && meting.Periode.Tot == periode.Tot);
        var basis = oud ?? new Meting { Id = omgeving.Werk.NieuwId(), IndicatorId = indicator, Soort = soort, Periode = periode, Waarde = waarde };
        var nieuw = basis with { Waarde = waarde, Peildatum = peildatum ?? basis.Peildatum, Status = status ?? basis.Status, Bron = bron ?? basis.Bron };
        if (nieuw == oud) return false;
        if (oud is not null && omgeving.Werk.IsGeraakt(oud.Id))
        {
            rij.Weiger(veld, $"De {Woorden.Van(soort)} van {periode} staat twee keer in deze lijsten, met andere gegevens. Haal er een weg.");
            return false;
        }

        rij.Noteer($"{Woorden.Van(soort)} {periode}", oud is null ? "" : Getallen.Toon(oud.Waarde), Getallen.Toon(waarde));
        if (oud is not null && oud.Waarde == waarde) rij.Noteer("gegevens bij het cijfer", oud.Bron, nieuw.Bron ?? "bijgewerkt");
        if (oud is null) omgeving.Werk.Zet(nieuw, indicator);
        else omgeving.Werk.Zet(nieuw);
        return oud is null;
    }

    /// <summary>A year is what is usual here, so it is no vague date; anything else is read as a date.</summary>
    private static Datering? Periode(Rijwerk rij)
    {
        var tekst = rij.Rij.Eerste("jaar")?.Cel.Tekst;
        if (Jaartal.Lees(tekst) is { } jaar) return Datering.Jaar(jaar);
        return rij.Datum("jaar");
    }
}
