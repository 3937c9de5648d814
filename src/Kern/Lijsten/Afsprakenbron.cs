// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of policy agreements.</summary>
public sealed class Afsprakenbron : Lijstbron<Beleidsafspraak, Afspraakrij>
{
    /// <summary>Where it was agreed.</summary>
    public static readonly Facet<Afspraakrij> Soort = new("soort", rij => [Facetwaarden.Van(rij.Afspraak.Soort)]);

    /// <summary>How far it has come.</summary>
    public static readonly Facet<Afspraakrij> Stand = new("stand", rij => [Facetwaarden.Van(rij.Afspraak.Stand)]);

    /// <summary>The opgaven it is laid on, itself or by one of their efforts; none is a gap.</summary>
    public static readonly Facet<Afspraakrij> Opgave = new(
        "opgave",
        rij => rij.Opgaven.Select(opgave => opgave.Id).Concat(rij.Inspanningen.SelectMany(inspanning => inspanning.Opgaven)).Distinct().Select(Facetwaarden.Van));

    /// <summary>Whether it is laid on something: "ja" or "nee".</summary>
    public static readonly Facet<Afspraakrij> Gelegd = new("gelegd", rij => [rij.Opgaven.IsEmpty && rij.Inspanningen.IsEmpty ? "nee" : "ja"]);

    /// <summary>Who answers for it.</summary>
    public static readonly Facet<Afspraakrij> Eigenaar = new("persoon", rij => rij.Afspraak.EigenaarId is { } wie ? [Facetwaarden.Van(wie)] : []);

    /// <summary>The one list of agreements, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Beleidsafspraak, Afspraakrij> Geheugen = new(new Afsprakenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Afspraakrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Afspraak.Tekst,
        Zoektekst = rij => $"{rij.Afspraak.Tekst} {rij.Afspraak.WaarGebleven}",
        Facetten = [Soort, Stand, Opgave, Gelegd, Eigenaar],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } = [Soort<Opgave>.Vast, Soort<Inspanning>.Vast];

    /// <inheritdoc/>
    protected override Afspraakrij Maak(Blik blik, Beleidsafspraak feit, DateOnly peildatum) => new(
        feit,
        [.. feit.Over.Select(id => blik.Zoek<Opgave>(id)).OfType<Opgave>()],
        [.. feit.Over.Select(id => blik.Zoek<Inspanning>(id)).OfType<Inspanning>()]);

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => blik.Naar(relaties => relaties.AfsprakenOver, feit.Id).Select(afspraak => afspraak.Id);
}
