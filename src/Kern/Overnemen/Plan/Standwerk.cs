// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>The stand as a row tells it; what is null it does not tell.</summary>
/// <param name="Algemeen">Judgement as a whole.</param>
/// <param name="Inhoud">Content.</param>
/// <param name="Planning">Planning.</param>
/// <param name="Geld">Money.</param>
/// <param name="Risico">Risk.</param>
/// <param name="Toelichting">One sentence.</param>
/// <param name="Datum">The day it is of.</param>
internal sealed record Verteldestand(Licht? Algemeen, Licht? Inhoud, Licht? Planning, Licht? Geld, Licht? Risico, string? Toelichting, DateOnly? Datum)
{
    public bool ZegtIets => Toelichting is not null || new[] { Algemeen, Inhoud, Planning, Geld, Risico }.Any(licht => licht is not (null or Licht.Onbekend));
}

/// <summary>Takes over the stand of an opgave or effort.</summary>
internal static class Standwerk
{
    /// <summary>What a row tells; the reason behind a colour is the explanation where no column holds one.</summary>
    public static Verteldestand Lees(Rijwerk rij)
    {
        var redenen = new List<string>();
        var verteld = new Verteldestand(
            Oordeel(rij, "stand", "", redenen), Oordeel(rij, "stand_inhoud", "inhoud: ", redenen), Oordeel(rij, "stand_planning", "planning: ", redenen),
            Oordeel(rij, "stand_geld", "geld: ", redenen), Oordeel(rij, "stand_risico", "risico: ", redenen),
            rij.Tekst<Stand>("stand_toelichting", "Toelichting"), rij.Dag("stand_datum"));
        if (redenen.Count == 0) return verteld;
        var tekst = string.Join('\n', verteld.Toelichting is { } toelichting ? redenen.Append(toelichting) : redenen);
        if (Velden.Grens(typeof(Stand), nameof(Stand.Toelichting)) is { } grens && tekst.Length > grens)
            rij.Weiger("stand", $"De tekst is {tekst.Length} tekens lang; er passen er {grens}. Maak de tekst korter.");
        return verteld with { Toelichting = tekst };
    }

    private static Licht? Oordeel(Rijwerk rij, string veld, string aspect, List<string> redenen) => rij.Woord(veld, tekst =>
    {
        var (licht, reden) = Standlezer.Lees(tekst);
        if (reden is not null) redenen.Add(aspect + reden);
        return licht;
    });

    /// <summary>Records a stand when the row says something else than the latest one; a stand without a date is of today.</summary>
    public static void Leg(Omgeving omgeving, Rijwerk rij, Guid op, Verteldestand verteld)
    {
        if (!verteld.ZegtIets) return;
        var standen = omgeving.Werk.Bij(omgeving.Relaties.StandenVan, op);
        var datum = verteld.Datum ?? omgeving.Overname.Vandaag;
        var zelfdeDag = standen.FirstOrDefault(stand => stand.Datum == datum);
        var eerder = verteld.Datum is null ? standen.MaxBy(stand => stand.Datum) : zelfdeDag;
        var basis = zelfdeDag ?? new Stand { Id = Guid.Empty, Op = op, Datum = datum };
        if (eerder is not null && Met(eerder, verteld) == eerder) return;
        var nieuw = Met(basis, verteld);
        rij.Noteer("stand", eerder is null ? "" : Toon(eerder), Toon(nieuw));
        if (zelfdeDag is null) omgeving.Werk.Zet(nieuw with { Id = omgeving.Werk.NieuwId() }, op);
        else omgeving.Werk.Zet(nieuw);
    }

    private static Stand Met(Stand stand, Verteldestand verteld) => stand with
    {
        Algemeen = verteld.Algemeen ?? stand.Algemeen,
        Inhoud = Met(stand.Inhoud, verteld.Inhoud),
        Planning = Met(stand.Planning, verteld.Planning),
        Geld = Met(stand.Geld, verteld.Geld),
        Risico = Met(stand.Risico, verteld.Risico),
        Toelichting = Hoofdwerk.Kies(verteld.Toelichting, stand.Toelichting),
    };

    private static Aspectstand Met(Aspectstand aspect, Licht? licht) => licht is null ? aspect : aspect with { Licht = licht.Value };

    private static string Toon(Stand stand)
    {
        var delen = new List<string> { Tijdvak.Toon(stand.Datum) };
        if (stand.Algemeen != Licht.Onbekend) delen.Add(Woorden.Van(stand.Algemeen));
        foreach (var (naam, aspect) in new[] { ("inhoud", stand.Inhoud), ("planning", stand.Planning), ("geld", stand.Geld), ("risico", stand.Risico) })
            if (aspect.Licht != Licht.Onbekend) delen.Add($"{naam} {Woorden.Van(aspect.Licht)}");
        if (stand.Toelichting is { } toelichting) delen.Add(toelichting);
        return string.Join("; ", delen);
    }
}
