// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// Which record is in which slot. A large, fast table that never changes, and over it what came or went since; when that grows, both are
/// made into a new table.
/// </summary>
internal sealed class Plaatsenlijst
{
    /// <summary>More changes than this over the table, and more than a quarter of it, make a new table worth its cost.</summary>
    private const int Veel = 1024;

    private const int Weg = -1;
    private readonly Dictionary<Guid, int> _tabel;
    private readonly ImmutableDictionary<Guid, int> _sindsdien;

    private Plaatsenlijst(Dictionary<Guid, int> tabel, ImmutableDictionary<Guid, int> sindsdien, int aantal)
    {
        _tabel = tabel;
        _sindsdien = sindsdien;
        Aantal = aantal;
    }

    internal static Plaatsenlijst Leeg { get; } = new([], ImmutableDictionary<Guid, int>.Empty, 0);

    internal int Aantal { get; }

    /// <summary>The slot of a record, or -1.</summary>
    internal int Zoek(Guid id) =>
        (!_sindsdien.IsEmpty && _sindsdien.TryGetValue(id, out var plaats)) || _tabel.TryGetValue(id, out plaats) ? plaats : Weg;

    /// <summary>The list in which these records came (with their slot) or went (with -1); every id at most once.</summary>
    internal Plaatsenlijst Met(IReadOnlyCollection<(Guid Id, int Plaats)> wijzigingen)
    {
        if (wijzigingen.Count == 0)
        {
            return this;
        }

        var aantal = Aantal + wijzigingen.Sum(wijziging => wijziging.Plaats == Weg ? -1 : 1);
        if (_sindsdien.Count + wijzigingen.Count <= Math.Max(Veel, _tabel.Count / 4))
        {
            return new Plaatsenlijst(_tabel, _sindsdien.SetItems(wijzigingen.Select(w => KeyValuePair.Create(w.Id, w.Plaats))), aantal);
        }

        var tabel = new Dictionary<Guid, int>(_tabel.Count + _sindsdien.Count + wijzigingen.Count);
        foreach (var (id, plaats) in _tabel)
        {
            tabel.Add(id, plaats);
        }

        foreach (var (id, plaats) in _sindsdien.Select(deel => (deel.Key, deel.Value)).Concat(wijzigingen))
        {
            if (plaats == Weg)
            {
                tabel.Remove(id);
            }
            else
            {
                tabel[id] = plaats;
            }
        }

        return new Plaatsenlijst(tabel, ImmutableDictionary<Guid, int>.Empty, aantal);
    }
}
