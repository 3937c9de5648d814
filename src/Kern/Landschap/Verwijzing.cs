// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// An index from a record to those that point at it. It is made at the first question, and carried forward after that: a large, fast table that
/// never changes, and over it the groups that changed since.
/// </summary>
/// <typeparam name="T">The kind that points.</typeparam>
public sealed class Verwijzing<T> : IVerwijzing
    where T : Feit
{
    /// <summary>Above this many changes at once, making the index anew is cheaper than carrying it forward.</summary>
    private const int Veel = 256;

    /// <summary>Above this many changed groups over the table, a new table is worth its cost.</summary>
    private const int VeelSindsdien = 4096;

    private readonly Func<T, IReadOnlyList<Guid>> _doelen;
    private readonly Reeks<T> _reeks;
    private readonly ImmutableDictionary<Guid, ImmutableArray<T>> _sindsdien;
    private Dictionary<Guid, ImmutableArray<T>>? _tabel;

    internal Verwijzing(Func<T, IReadOnlyList<Guid>> doelen)
        : this(doelen, Reeks<T>.Leeg, [], ImmutableDictionary<Guid, ImmutableArray<T>>.Empty)
    {
    }

    private Verwijzing(
        Func<T, IReadOnlyList<Guid>> doelen, Reeks<T> reeks, Dictionary<Guid, ImmutableArray<T>>? tabel, ImmutableDictionary<Guid, ImmutableArray<T>> sindsdien)
    {
        (_doelen, _reeks, _tabel, _sindsdien) = (doelen, reeks, tabel, sindsdien);
    }

    Soort IVerwijzing.Soort => Soort<T>.Vast;

    /// <summary>The records that point at this one; empty when there are none.</summary>
    public ImmutableArray<T> Naar(Guid id)
    {
        var tabel = _tabel ??= Maak();
        return (!_sindsdien.IsEmpty && _sindsdien.TryGetValue(id, out var groep)) || tabel.TryGetValue(id, out groep) ? groep : [];
    }

    IEnumerable<Guid> IVerwijzing.Naar(Guid id) => Naar(id).Select(feit => feit.Id);

    IVerwijzing IVerwijzing.Met(IReeks na)
    {
        var reeks = (Reeks<T>)na;
        if (_tabel is { } tabel && _sindsdien.Count <= VeelSindsdien && _reeks.Verschillen(reeks).Take(Veel + 1).ToList() is { Count: <= Veel } verschillen)
        {
            return new Verwijzing<T>(_doelen, reeks, tabel, Vooruit(reeks, verschillen));
        }

        return new Verwijzing<T>(_doelen, reeks, null, ImmutableDictionary<Guid, ImmutableArray<T>>.Empty);
    }

    private ImmutableDictionary<Guid, ImmutableArray<T>> Vooruit(Reeks<T> reeks, List<(T? Oud, T? Nieuw)> verschillen)
    {
        var bouwer = _sindsdien.ToBuilder();
        foreach (var (oud, nieuw) in verschillen)
        {
            foreach (var doel in Doelen(oud))
            {
                bouwer[doel] = Groep(doel).RemoveAll(feit => feit.Id == oud!.Id);
            }

            foreach (var doel in Doelen(nieuw))
            {
                var groep = Groep(doel);
                bouwer[doel] = groep.Insert(Rang(reeks, groep, nieuw!), nieuw!);
            }
        }

        return bouwer.ToImmutable();

        ImmutableArray<T> Groep(Guid doel) => bouwer.TryGetValue(doel, out var groep) ? groep : Naar(doel);
    }

    private Dictionary<Guid, ImmutableArray<T>> Maak()
    {
        var groepen = new Dictionary<Guid, List<T>>();
        foreach (var feit in _reeks)
        {
            foreach (var doel in Doelen(feit))
            {
                ref var groep = ref CollectionsMarshal.GetValueRefOrAddDefault(groepen, doel, out _);
                (groep ??= new List<T>(1)).Add(feit);
            }
        }

        var tabel = new Dictionary<Guid, ImmutableArray<T>>(groepen.Count);
        foreach (var (doel, groep) in groepen)
        {
            tabel.Add(doel, [.. groep]);
        }

        return tabel;
    }

    /// <summary>What a record points at, each once.</summary>
    private IReadOnlyList<Guid> Doelen(T? feit)
    {
        var doelen = feit is null ? [] : _doelen(feit);
        return doelen.Count < 2 ? doelen : [.. doelen.Distinct()];
    }

    /// <summary>Where the record belongs among the others: in the order of the series, as when everything is made anew.</summary>
    private static int Rang(Reeks<T> reeks, ImmutableArray<T> groep, T feit)
    {
        var plaats = reeks.Plaats(feit.Id);
        var rang = groep.Length;
        while (rang > 0 && reeks.Plaats(groep[rang - 1].Id) > plaats)
        {
            rang--;
        }

        return rang;
    }
}
