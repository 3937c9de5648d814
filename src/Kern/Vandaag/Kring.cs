// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>The opgaven, efforts and goals whose news matters to somebody: what this person carries and follows, and what stands below it.</summary>
public sealed class Kring
{
    private readonly HashSet<Guid> _ids;

    private Kring(bool geheel, ImmutableArray<Opgave> opgaven, ImmutableArray<Inspanning> inspanningen, ImmutableArray<Doel> doelen)
    {
        (IsGeheel, Opgaven, Inspanningen, Doelen) = (geheel, opgaven, inspanningen, doelen);
        _ids = geheel ? [] : [.. opgaven.Select(feit => feit.Id), .. inspanningen.Select(feit => feit.Id), .. doelen.Select(feit => feit.Id)];
    }

    /// <summary>It is the whole organisation.</summary>
    public bool IsGeheel { get; }

    /// <summary>Opgaven, closed ones too when they are followed.</summary>
    public ImmutableArray<Opgave> Opgaven { get; }

    /// <summary>Efforts.</summary>
    public ImmutableArray<Inspanning> Inspanningen { get; }

    /// <summary>Goals.</summary>
    public ImmutableArray<Doel> Doelen { get; }

    /// <summary>There is nothing in it.</summary>
    public bool IsLeeg => Opgaven.IsEmpty && Inspanningen.IsEmpty && Doelen.IsEmpty;

    /// <summary>Is this opgave, effort or goal in it?</summary>
    public bool Bevat(Guid id) => IsGeheel || _ids.Contains(id);

    /// <summary>Everything that may be seen.</summary>
    public static Kring Geheel(Blik blik) => new(true, [.. blik.Alle<Opgave>()], [.. blik.Alle<Inspanning>()], [.. blik.Alle<Doel>()]);

    /// <summary>What somebody carries and follows. An opgave brings its efforts and goals along, unless the person only helps along there.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="draagt">What carries the name.</param>
    /// <param name="gevolgd">What is followed; what may not be seen any more is left out.</param>
    public static Kring Van(Blik blik, Draagt draagt, IEnumerable<Guid> gevolgd)
    {
        var volgt = gevolgd.Select(blik.Zoek).OfType<Feit>().ToList();
        var breed = draagt.Opgaven.Where(deel => deel.Stuurt).Select(deel => (Opgave)deel.Waar).Concat(volgt.OfType<Opgave>()).DistinctBy(feit => feit.Id).ToList();
        var opgaven = breed.Concat(draagt.Opgaven.Select(deel => (Opgave)deel.Waar)).DistinctBy(feit => feit.Id);
        var inspanningen = draagt.Inspanningen.Select(deel => (Inspanning)deel.Waar).Concat(volgt.OfType<Inspanning>())
            .Concat(breed.SelectMany(opgave => blik.Naar(r => r.InspanningenVan, opgave.Id))).DistinctBy(feit => feit.Id);
        var doelen = volgt.OfType<Doel>().Concat(breed.SelectMany(opgave => blik.Naar(r => r.DoelenVan, opgave.Id))).DistinctBy(feit => feit.Id);
        return new Kring(false, [.. opgaven], [.. inspanningen], [.. doelen]);
    }
}
