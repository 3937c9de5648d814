// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes over a row of a list of indicators, with the figures that stand beside it.</summary>
internal static partial class IndicatorOvername
{
    private static readonly (string Veld, Metingsoort Soort)[] Cijfers =
        [("nulmeting", Metingsoort.Nulmeting), ("realisatie", Metingsoort.Realisatie), ("streefwaarde", Metingsoort.Streefwaarde), ("prognose", Metingsoort.Prognose)];

    public static void Neem(Omgeving omgeving, Rijwerk rij)
    {
        var werk = omgeving.Werk;
        var (code, naam) = Hoofdwerk.Kop(rij, omgeving.Indicatoren, werk.Zoek<Indicator>);
        var eenheid = rij.Tekst<Indicator>("eenheid", "Eenheid");
        var cijferbron = rij.Tekst<Indicator>("bron_cijfer", "Cijferbron");
        var definitie = rij.Tekst<Indicator>("definitie", "Definitie");
        var frequentie = rij.Tekst<Indicator>("peilfrequentie", "Peilfrequentie");
        var bbv = rij.Tekst<Indicator>("bbv_nummer", "BbvNummer");
        var norm = rij.Tekst<Indicator>("wettelijke_norm", "WettelijkeNorm");
        var bron = rij.Tekst<Indicator>("bron", "Bron");
        var soort = rij.Woord("soort", Woordenlijsten.Indicatorsoort);
        var richting = rij.Woord("gewenste_richting", Woordenlijsten.Richting);
        var metingen = Metingen(rij);
        var doelen = Verwijzer.Alle(rij, "doel", omgeving.Doelen, "Doel");
        if (doelen.Count > 1) rij.Waarschuw("doel", "Een indicator meet één doel; het eerste is genomen.");
        if (rij.Afgewezen) return;
        var id = omgeving.Indicatoren.Vind(rij, code, naam);
        if (rij.Afgewezen) return;
        var oud = id is { } bekend ? werk.Zoek<Indicator>(bekend) : null;
        var basis = oud ?? new Indicator { Id = werk.NieuwId(), Naam = naam, Overgenomen = true };
        var nieuw = basis with
        {
            Code = code ?? basis.Code,
            Naam = naam,
            Eenheid = eenheid ?? basis.Eenheid,
            Cijferbron = cijferbron ?? basis.Cijferbron,
            Definitie = definitie ?? basis.Definitie,
            Peilfrequentie = frequentie ?? basis.Peilfrequentie,
            BbvNummer = bbv ?? basis.BbvNummer,
            WettelijkeNorm = norm ?? basis.WettelijkeNorm,
            Bron = bron ?? basis.Bron,
            Soort = soort ?? basis.Soort,
            Richting = richting ?? basis.Richting,
            DoelId = doelen.Count > 0 ? omgeving.Verwijzer.Doel(rij, "doel", doelen[0], null) : basis.DoelId,
        };
        if (!Hoofdwerk.Leg(omgeving, rij, omgeving.Indicatoren, oud, nieuw, code)) return;
        foreach (var (metingsoort, periode, waarde, status) in metingen) Metingwerk.Leg(omgeving, rij, "naam", nieuw.Id, metingsoort, periode, waarde, null, status, null);
    }

    /// <summary>
    /// Figures beside an indicator; the year stands behind the figure ("6,8 (2021)") or in the header, and a star says that it is provisional. A figure
    /// without a year cannot be placed and is left out, with a warning.
    /// </summary>
    private static List<(Metingsoort, Datering, decimal, Metingstatus?)> Metingen(Rijwerk rij)
    {
        var uit = new List<(Metingsoort, Datering, decimal, Metingstatus?)>();
        foreach (var (veld, soort) in Cijfers)
        {
            foreach (var waarde in rij.Rij.Alle(veld))
            {
                var bij = Bijschrift().Match(waarde.Cel.Tekst);
                if (rij.Getal(veld, bij.Success ? waarde with { Cel = Cel.VanTekst(bij.Groups["cijfer"].Value) } : waarde) is not { } getal) continue;
                Metingstatus? status = bij.Groups["ster"].Success ? Metingstatus.Voorlopig : null;
                if (bij.Groups["jaar"].Success) uit.Add((soort, Datering.Jaar(int.Parse(bij.Groups["jaar"].Value, CultureInfo.InvariantCulture)), getal, status));
                else if (waarde.Kolom.Jaar is { } jaar) uit.Add((soort, Datering.Jaar(jaar), getal, status));
                else rij.Waarschuw(veld, $"Bij ‘{waarde.Kolom.Kop}’ staat geen jaar; het cijfer is niet overgenomen. Zet het jaar in de kop, zoals ‘{waarde.Kolom.Kop} 2026’.", waarde);
            }
        }

        return uit;
    }

    [GeneratedRegex(@"^(?<cijfer>[^(*]*\d[^(*]*?)\s*(?:(?<ster>\*{1,2})\s*(?:\((?<jaar>(?:19|20)\d\d)\))?|\((?<jaar>(?:19|20)\d\d)\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Bijschrift();
}
