// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Landschap;

/// <summary>An index from a record to those that point at it. It is made at the first question, and carried forward after that.</summary>
/// <typeparam name="T">The kind that points.</typeparam>
public sealed class Verwijzing<T> : IVerwijzing
    where T : Feit
{
    /// <summary>Above this many changes at once, making the index anew is cheaper than carrying it forward.</summary>
    private const int Veel = 256;

    private readonly Func<T, IReadOnlyList<Guid>> _doelen;
    private readonly Reeks<T> _reeks;
    private ImmutableDictionary<Guid, ImmutableArray<T>>? _gemaakt;

    internal Verwijzing(Func<T, IReadOnlyList<Guid>> doelen)
        : this(doelen, Reeks<T>.Leeg, ImmutableDictionary<Guid, ImmutableArray<T>>.Empty)
    {
    }

    private Verwijzing(Func<T, IReadOnlyList<Guid>> doelen, Reeks<T> reeks, ImmutableDictionary<Guid, ImmutableArray<T>>? gemaakt)
    {
        _doelen = doelen;
        _reeks = reeks;
        _gemaakt = gemaakt;
    }

    Soort IVerwijzing.Soort => Soort<T>.Vast;

    /// <summary>The records that point at this one; empty when there are none.</summary>
    public ImmutableArray<T> Naar(Guid id) => (_gemaakt ??= Maak()).GetValueOrDefault(id, []);

    IEnumerable<Guid> IVerwijzing.Naar(Guid id) => Naar(id).Select(feit => feit.Id);

    IVerwijzing IVerwijzing.Met(IReeks na)
    {
        var reeks = (Reeks<T>)na;
        if (_gemaakt is null)
        {
            return new Verwijzing<T>(_doelen, reeks, null);
        }

        var verschillen = _reeks.Verschillen(reeks).Take(Veel + 1).ToList();
        return new Verwijzing<T>(_doelen, reeks, verschillen.Count > Veel ? null : Vooruit(_gemaakt, reeks, verschillen));
    }

    private ImmutableDictionary<Guid, ImmutableArray<T>> Vooruit(
        ImmutableDictionary<Guid, ImmutableArray<T>> gemaakt, Reeks<T> reeks, List<(T? Oud, T? Nieuw)> verschillen)
    {
        var bouwer = gemaakt.ToBuilder();
        foreach (var (oud, nieuw) in verschillen)
        {
            foreach (var doel in Doelen(oud))
            {
                bouwer[doel] = bouwer[doel].RemoveAll(feit => feit.Id == oud!.Id);
            }

            foreach (var doel in Doelen(nieuw))
            {
                var groep = bouwer.GetValueOrDefault(doel, []);
                bouwer[doel] = groep.Insert(Rang(reeks, groep, nieuw!), nieuw!);
            }
        }

        return bouwer.ToImmutable();
    }

    private ImmutableDictionary<Guid, ImmutableArray<T>> Maak()
    {
        var groepen = new Dictionary<Guid, ImmutableArray<T>.Builder>();
        foreach (var feit in _reeks)
        {
            foreach (var doel in Doelen(feit))
            {
                if (!groepen.TryGetValue(doel, out var groep))
                {
                    groepen.Add(doel, groep = ImmutableArray.CreateBuilder<T>());
                }

                groep.Add(feit);
            }
        }

        return groepen.ToImmutableDictionary(groep => groep.Key, groep => groep.Value.ToImmutable());
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
