// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Verantwoorden;

/// <summary>The three questions of planning and control about one opgave: what do we want to reach, what do we do for it, what does it cost.</summary>
/// <param name="Opgave">The opgave.</param>
/// <param name="Stand">The newest confirmed stand of the opgave itself.</param>
/// <param name="Cijfers">Per goal what its indicators say; a goal without indicator has one line.</param>
/// <param name="Werk">The efforts that run or ended in the year, with their stand.</param>
/// <param name="Geld">The money of the opgave and of each of these efforts.</param>
public sealed record Opgaveverantwoording(Opgave Opgave, Stand? Stand, ImmutableArray<Doelcijfer> Cijfers, ImmutableArray<Werkstand> Werk, ImmutableArray<Geldregel> Geld)
{
    /// <summary>Figures and standen that somebody still has to confirm.</summary>
    public int Wachtend => Cijfers.Count(cijfer => cijfer.Wacht is not null) + Werk.Count(werk => werk.Wacht is not null);

    /// <summary>The money that deviates more than the threshold, the most first.</summary>
    /// <param name="drempelCenten">Whole cents.</param>
    public IEnumerable<Geldregel> Afwijkend(long drempelCenten) =>
        Geld.Where(regel => regel.Afwijking is { } afwijking && Math.Abs(afwijking) > drempelCenten).OrderByDescending(regel => Math.Abs(regel.Afwijking ?? 0));

    internal static Opgaveverantwoording Maak(Blik blik, Opgave opgave, DateOnly dag, int jaar)
    {
        var cijfers = from doel in blik.Naar(r => r.DoelenVan, opgave.Id).OrderBy(doel => doel.Soort).ThenBy(doel => doel.Naam, StringComparer.Ordinal)
                      let indicatoren = blik.Naar(r => r.IndicatorenVan, doel.Id)
                      from cijfer in indicatoren.IsEmpty ? [new Doelcijfer(doel, null, null, null, null)] : indicatoren.Select(indicator => Doelcijfer.Van(blik, doel, indicator, jaar))
                      select cijfer;
        var werk = blik.Naar(r => r.InspanningenVan, opgave.Id).Where(inspanning => inspanning.Zichtbaarheid != Zichtbaarheid.Betrokkenen && LooptIn(inspanning, jaar))
            .OrderBy(inspanning => inspanning.Naam, StringComparer.Ordinal).ToList();
        return new Opgaveverantwoording(
            opgave,
            Bevestigd(blik, opgave.Id, dag),
            [.. cijfers],
            [.. werk.Select(inspanning => new Werkstand(inspanning, Bevestigd(blik, inspanning.Id, dag), Onbevestigd(blik, inspanning.Id, dag)))],
            [.. werk.Prepend<Feit>(opgave).Select(waar => Geldregel.Maak(blik, waar, jaar)).OfType<Geldregel>()]);
    }

    private static Stand? Bevestigd(Blik blik, Guid id, DateOnly dag) =>
        Standen.Geldend([.. blik.Naar(r => r.StandenVan, id).Where(stand => stand.BevestigdDoorId is not null)], dag);

    private static Stand? Onbevestigd(Blik blik, Guid id, DateOnly dag) =>
        Standen.Geldend(blik.Naar(r => r.StandenVan, id), dag) is { BevestigdDoorId: null } stand ? stand : null;

    private static bool LooptIn(Inspanning inspanning, int jaar) =>
        inspanning.IsAfgesloten ? inspanning.Eind?.Tot.Year == jaar : inspanning.Fase is not (Fase.Voorbereiding) || inspanning.Start?.Van.Year <= jaar;
}
