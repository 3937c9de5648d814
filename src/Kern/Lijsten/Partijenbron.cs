// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of parties.</summary>
public sealed class Partijenbron : Lijstbron<Partij, Partijrij>
{
    /// <summary>What kind.</summary>
    public static readonly Facet<Partijrij> Soort = new("soort", rij => [Facetwaarden.Van(rij.Partij.Soort)]);

    /// <summary>How much it can do.</summary>
    public static readonly Facet<Partijrij> Invloed = new("invloed", rij => [Facetwaarden.Van(rij.Partij.Invloed)]);

    /// <summary>Its attitude.</summary>
    public static readonly Facet<Partijrij> Houding = new("houding", rij => [Facetwaarden.Van(rij.Partij.Houding)]);

    /// <summary>The opgaven it takes part in, itself or by one of their efforts.</summary>
    public static readonly Facet<Partijrij> Opgave = new(
        "opgave",
        rij => rij.Opgaven.Select(opgave => opgave.Id).Concat(rij.Inspanningen.SelectMany(inspanning => inspanning.Opgaven)).Distinct().Select(Facetwaarden.Van));

    /// <summary>The one list of parties, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Partij, Partijrij> Geheugen = new(new Partijenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Partijrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Partij.Naam,
        Zoektekst = rij => $"{rij.Partij.Naam} {rij.Partij.Belang} {string.Join(' ', rij.Partij.Betrokken.Select(deel => deel.Inbreng))}",
        Facetten = [Soort, Invloed, Houding, Opgave],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } = [Soort<Opgave>.Vast, Soort<Inspanning>.Vast];

    /// <inheritdoc/>
    protected override Partijrij Maak(Blik blik, Partij feit, DateOnly peildatum) => new(
        feit,
        [.. feit.Betrokken.Select(deel => blik.Zoek<Opgave>(deel.Op)).OfType<Opgave>()],
        [.. feit.Betrokken.Select(deel => blik.Zoek<Inspanning>(deel.Op)).OfType<Inspanning>()]);

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => blik.Naar(relaties => relaties.PartijenVan, feit.Id).Select(partij => partij.Id);
}
