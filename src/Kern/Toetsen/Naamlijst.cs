// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen;

namespace Samenhang.Kern.Toetsen;

/// <summary>
/// Finds names that are alike among thousands, by the same measure as an import. Names that differ in one word share a key of the other words and
/// three letters of that one; only those are held against each other. A next version shares the keys and adds those of the names that changed.
/// </summary>
internal sealed class Naamlijst
{
    /// <summary>Above this many names that changed the keys are made anew.</summary>
    private const int Veel = 512;

    private readonly IReeks _reeks;
    private readonly Naamdelen?[] _namen;
    private readonly Dictionary<ulong, List<int>> _sleutels;
    private readonly ImmutableDictionary<ulong, ImmutableArray<int>> _later;
    private readonly int _aantalLater;

    private Naamlijst(IReeks reeks, Naamdelen?[] namen, Dictionary<ulong, List<int>> sleutels, ImmutableDictionary<ulong, ImmutableArray<int>> later, int aantalLater)
    {
        (_reeks, _namen, _sleutels, _later, _aantalLater) = (reeks, namen, sleutels, later, aantalLater);
    }

    /// <summary>All names of one kind.</summary>
    internal static Naamlijst Van(IReeks reeks)
    {
        var namen = new Naamdelen?[reeks.Lengte];
        var sleutels = new Dictionary<ulong, List<int>>(reeks.Lengte * 8);
        for (var plaats = 0; plaats < namen.Length; plaats++)
        {
            if (reeks.OpPlaats(plaats) is not { } feit || (namen[plaats] = Naamdelen.Van(feit.Titel)) is not { } naam)
            {
                continue;
            }

            foreach (var sleutel in Naamsleutels.Van(naam))
            {
                if (!sleutels.TryGetValue(sleutel, out var plaatsen))
                {
                    sleutels.Add(sleutel, plaatsen = new List<int>(1));
                }

                plaatsen.Add(plaats);
            }
        }

        return new Naamlijst(reeks, namen, sleutels, ImmutableDictionary<ulong, ImmutableArray<int>>.Empty, 0);
    }

    /// <summary>The names of a later version.</summary>
    internal Naamlijst Met(IReeks voor, IReeks na)
    {
        var anders = voor.Anders(na).Where(deel => deel.Oud?.Titel != deel.Nieuw?.Titel).ToList();
        if (_aantalLater + anders.Count > Veel)
        {
            return Van(na);
        }

        var namen = new Naamdelen?[na.Lengte];
        Array.Copy(_namen, namen, Math.Min(_namen.Length, namen.Length));
        var later = _later.ToBuilder();
        foreach (var (plaats, _, nieuw) in anders)
        {
            namen[plaats] = nieuw is null ? null : Naamdelen.Van(nieuw.Titel);
            foreach (var sleutel in namen[plaats] is { } naam ? Naamsleutels.Van(naam) : [])
            {
                var plaatsen = later.GetValueOrDefault(sleutel, []);
                later[sleutel] = plaatsen.Contains(plaats) ? plaatsen : plaatsen.Add(plaats);
            }
        }

        return new Naamlijst(na, namen, _sleutels, later.ToImmutable(), _aantalLater + anders.Count);
    }

    /// <summary>The records with a name like that of this one, in the order in which they came.</summary>
    internal IEnumerable<Guid> Gelijken(Guid id, bool alleenEerdere)
    {
        if (Plaats(id) is not { } eigen || _namen[eigen] is not { } naam)
        {
            return [];
        }

        SortedSet<int>? gevonden = null;
        foreach (var sleutel in Naamsleutels.Van(naam))
        {
            foreach (var plaats in _sleutels.GetValueOrDefault(sleutel) ?? [])
            {
                Houd(plaats);
            }

            foreach (var plaats in _later.IsEmpty ? [] : _later.GetValueOrDefault(sleutel, []))
            {
                Houd(plaats);
            }
        }

        return gevonden is null ? [] : gevonden.Select(_reeks.OpPlaats).OfType<Feit>().Select(feit => feit.Id);

        void Houd(int plaats)
        {
            if (plaats != eigen && (!alleenEerdere || plaats < eigen) && plaats < _namen.Length && _namen[plaats] is { } ander && gevonden?.Contains(plaats) != true && naam.LijktOp(ander))
            {
                (gevonden ??= []).Add(plaats);
            }
        }
    }

    private int? Plaats(Guid id) => _reeks.Plaats(id) is >= 0 and var plaats && plaats < _namen.Length ? plaats : null;
}
