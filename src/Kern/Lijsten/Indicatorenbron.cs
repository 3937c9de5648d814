// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of indicators.</summary>
public sealed class Indicatorenbron : Lijstbron<Indicator, Indicatorrij>
{
    /// <summary>Values of <see cref="Cijfer"/>.</summary>
    public const string Bevestigd = "bevestigd", Onbevestigd = "niet-bevestigd", Leeg = "niets";

    /// <summary>What it measures.</summary>
    public static readonly Facet<Indicatorrij> Soort = new("soort", rij => [Facetwaarden.Van(rij.Indicator.Soort)]);

    /// <summary>The opgave of its goal.</summary>
    public static readonly Facet<Indicatorrij> Opgave = new("opgave", rij => rij.Opgave is null ? [] : [Facetwaarden.Van(rij.Opgave.Id)]);

    /// <summary>The goal it measures.</summary>
    public static readonly Facet<Indicatorrij> Doel = new("doel", rij => rij.Doel is null ? [] : [Facetwaarden.Van(rij.Doel.Id)]);

    /// <summary>Whether there is a measured figure, and whether somebody confirmed the latest one.</summary>
    public static readonly Facet<Indicatorrij> Cijfer =
        new("cijfer", rij => [rij.Reeks.Laatste is not { } laatste ? Leeg : laatste.BevestigdDoorId is null ? Onbevestigd : Bevestigd]);

    /// <summary>The one list of indicators, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Indicator, Indicatorrij> Geheugen = new(new Indicatorenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Indicatorrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Indicator.Naam,
        Zoektekst = rij => $"{rij.Indicator.Naam} {rij.Indicator.Code} {rij.Indicator.BbvNummer} {rij.Indicator.Definitie}",
        Facetten = [Soort, Opgave, Doel, Cijfer],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } = [Soort<Opgave>.Vast, Soort<Doel>.Vast, Soort<Meting>.Vast];

    /// <inheritdoc/>
    protected override Indicatorrij Maak(Blik blik, Indicator feit, DateOnly peildatum)
    {
        var doel = blik.Zoek<Doel>(feit.DoelId);
        return new Indicatorrij(feit, doel, blik.Zoek<Opgave>(doel?.OpgaveId), new Meetreeks(blik.Naar(relaties => relaties.MetingenVan, feit.Id)));
    }

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => feit switch
    {
        Opgave opgave => blik.Naar(relaties => relaties.DoelenVan, opgave.Id).SelectMany(doel => VanDoel(blik, doel.Id)),
        Doel doel => VanDoel(blik, doel.Id),
        Meting meting => [meting.IndicatorId],
        _ => [],
    };

    private static IEnumerable<Guid> VanDoel(Blik blik, Guid doel) => blik.Naar(relaties => relaties.IndicatorenVan, doel).Select(indicator => indicator.Id);
}
