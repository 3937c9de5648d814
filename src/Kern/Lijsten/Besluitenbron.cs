// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of the list of decisions: taken, refused, parked, withdrawn and still to come.</summary>
public sealed class Besluitenbron : Lijstbron<Besluit, Besluitrij>
{
    /// <summary>Where it stands.</summary>
    public static readonly Facet<Besluitrij> Status = new("status", rij => [Facetwaarden.Van(rij.Besluit.Status)]);

    /// <summary>What was decided; nothing while it is open.</summary>
    public static readonly Facet<Besluitrij> Uitkomst = new("uitkomst", rij => rij.Besluit switch
    {
        { IsJa: true } => [Facetwaarden.Van(Besluituitkomst.Ja)],
        { Status: Besluitstatus.Genomen } besluit => [Facetwaarden.Van(besluit.Uitkomst)],
        _ => [],
    });

    /// <summary>What it does.</summary>
    public static readonly Facet<Besluitrij> Soort = new("soort", rij => [Facetwaarden.Van(rij.Besluit.Soort)]);

    /// <summary>The organ, without regard to capitals.</summary>
    public static readonly Facet<Besluitrij> Organ = new("organ", rij => Organen(rij.Besluit.Organ));

    /// <summary>The year of its date.</summary>
    public static readonly Facet<Besluitrij> Jaar = new("jaar", rij => rij.Besluit.Datum is { } dag ? [dag.Year.ToString(CultureInfo.InvariantCulture)] : []);

    /// <summary>The opgaven it is about, itself or by one of their efforts.</summary>
    public static readonly Facet<Besluitrij> Opgave = new("opgave", rij => rij.Opgaven.Select(opgave => Facetwaarden.Van(opgave.Id)));

    /// <summary>The portefeuilles of what it is about.</summary>
    public static readonly Facet<Besluitrij> Portefeuille = new("portefeuille", rij => rij.Portefeuilles.Select(portefeuille => Facetwaarden.Van(portefeuille.Id)));

    /// <summary>The one list of decisions, with what it remembers.</summary>
    public static readonly Projectiegeheugen<Besluit, Besluitrij> Geheugen = new(new Besluitenbron());

    /// <inheritdoc/>
    public override Lijstvorm<Besluitrij> Vorm { get; } = new()
    {
        Naam = rij => rij.Besluit.Naam,
        Zoektekst = rij => $"{rij.Besluit.Naam} {rij.Besluit.Nummer} {rij.Besluit.Organ} {rij.Besluit.Motivering} {rij.Besluit.Gevolg} {string.Join(' ', rij.Over.Select(feit => feit.Titel))}",
        Facetten = [Status, Uitkomst, Soort, Organ, Jaar, Opgave, Portefeuille],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Soort> Anders { get; } = [Soort<Opgave>.Vast, Soort<Inspanning>.Vast, Soort<Portefeuille>.Vast];

    /// <inheritdoc/>
    protected override Besluitrij Maak(Blik blik, Besluit feit, DateOnly peildatum)
    {
        var over = feit.Over.Select(blik.Zoek).OfType<Feit>().ToList();
        var opgaven = over.SelectMany(waar => waar is Inspanning inspanning ? inspanning.Opgaven.Select(id => blik.Zoek<Opgave>(id)) : [waar as Opgave])
            .OfType<Opgave>().DistinctBy(opgave => opgave.Id).ToList();
        var eigen = over.OfType<Inspanning>().SelectMany(inspanning => inspanning.Portefeuilles);
        var portefeuilles = opgaven.SelectMany(opgave => opgave.Portefeuilles.Select(koppeling => koppeling.PortefeuilleId)).Concat(eigen)
            .Distinct().Select(id => blik.Zoek<Portefeuille>(id)).OfType<Portefeuille>();
        return new(feit with { Aantekening = null }, [.. over], [.. opgaven], [.. portefeuilles]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Guid> Toont(Blik blik, Feit feit) => feit switch
    {
        Landschap.Opgave => Over(blik, feit.Id).Concat(blik.Naar(r => r.InspanningenVan, feit.Id).SelectMany(inspanning => Over(blik, inspanning.Id))),
        Inspanning => Over(blik, feit.Id),
        Landschap.Portefeuille => blik.Naar(r => r.OpgavenInPortefeuille, feit.Id).SelectMany(opgave => Toont(blik, opgave))
            .Concat(blik.Naar(r => r.InspanningenInPortefeuille, feit.Id).SelectMany(inspanning => Over(blik, inspanning.Id))),
        _ => [],
    };

    private static IEnumerable<Guid> Over(Blik blik, Guid id) => blik.Naar(r => r.BesluitenOver, id).Select(besluit => besluit.Id);

    private static IEnumerable<string> Organen(string? organ) => Woordvorm.Schoon(organ) is { Length: > 0 } naam ? [naam.ToLowerInvariant()] : [];
}
