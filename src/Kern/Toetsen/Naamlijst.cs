// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Overnemen;

namespace Samenhang.Kern.Toetsen;

/// <summary>
/// Finds names that are alike among thousands, by the same measure as an import. Names that differ in one word share a key of the other words and
/// three letters of that one; only those are held against each other, and two words once. Each name is held against those before it while the
/// keys are put away. A next version shares the keys and adds those of the names that changed.
/// </summary>
internal sealed class Naamlijst
{
    /// <summary>Above this many names that changed the keys are made anew.</summary>
    private const int Veel = 512;

    /// <summary>Names that are read at once, by one processor.</summary>
    private const int Blok = 512;

    private readonly IReeks _reeks;
    private readonly Naam?[] _namen;

    /// <summary>The names of which <see cref="_sleutels"/> holds the keys; what changed since is found by <see cref="_later"/>. A key counts while its name is the same one.</summary>
    private readonly Naam?[] _eerst;
    private readonly Sleutelkast _sleutels;
    private readonly ImmutableDictionary<ulong, ImmutableArray<(Naamsleutel Sleutel, int Plaats, Naam Naam)>> _later;
    private readonly int _aantalLater;

    /// <summary>Per place those before it with a name like it; nothing when names changed since the keys were put away.</summary>
    private readonly int[]?[]? _eerdere;

    /// <summary>Of two words, by their mixed hashes: are they the same but for a typing error?</summary>
    private readonly ConcurrentDictionary<ulong, bool> _gelijk;

    private Naamlijst(
        IReeks reeks, Naam?[] namen, Naam?[] eerst, Sleutelkast sleutels, ImmutableDictionary<ulong, ImmutableArray<(Naamsleutel, int, Naam)>> later, int aantalLater,
        ConcurrentDictionary<ulong, bool> gelijk, int[]?[]? eerdere)
    {
        (_reeks, _namen, _eerst, _sleutels, _later, _aantalLater, _gelijk, _eerdere) = (reeks, namen, eerst, sleutels, later, aantalLater, gelijk, eerdere);
    }

    /// <summary>All names of one kind.</summary>
    internal static Naamlijst Van(IReeks reeks)
    {
        var namen = new Naam?[reeks.Lengte];
        Parallel.For(0, (namen.Length + Blok - 1) / Blok, blok =>
        {
            for (var plaats = blok * Blok; plaats < Math.Min(namen.Length, (blok + 1) * Blok); plaats++) namen[plaats] = Lees(reeks.OpPlaats(plaats));
        });
        var (kast, eerdere) = (new Sleutelkast(namen.Length * 10), new int[]?[namen.Length]);
        var lijst = new Naamlijst(reeks, namen, namen, kast, ImmutableDictionary<ulong, ImmutableArray<(Naamsleutel, int, Naam)>>.Empty, 0, new(), eerdere);
        Span<Naamsleutel> ruimte = stackalloc Naamsleutel[Naamsleutels.Gewoonlijk];
        for (var plaats = 0; plaats < namen.Length; plaats++)
        {
            if (namen[plaats] is not { } naam) continue;
            var sleutels = Naamsleutels.Van(naam.Delen, naam.HeeftVerwanten, ruimte);
            eerdere[plaats] = lijst.Vind(plaats, naam, sleutels, alleenEerdere: true);
            foreach (var sleutel in sleutels) kast.Voeg(sleutel, plaats);
        }

        return lijst;
    }

    /// <summary>The names of a later version.</summary>
    internal Naamlijst Met(IReeks voor, IReeks na)
    {
        var anders = voor.Anders(na).Where(deel => deel.Oud?.Titel != deel.Nieuw?.Titel).ToList();
        if (_aantalLater + anders.Count > Veel)
        {
            return Van(na);
        }

        var namen = new Naam?[na.Lengte];
        Array.Copy(_namen, namen, Math.Min(_namen.Length, namen.Length));
        var later = _later.ToBuilder();
        Span<Naamsleutel> ruimte = stackalloc Naamsleutel[Naamsleutels.Gewoonlijk];
        foreach (var (plaats, _, nieuw) in anders)
        {
            if ((namen[plaats] = Lees(nieuw)) is not { } naam) continue;
            foreach (var sleutel in Naamsleutels.Van(naam.Delen, naam.HeeftVerwanten, ruimte))
            {
                later[sleutel.Sleutel] = later.GetValueOrDefault(sleutel.Sleutel, []).RemoveAll(deel => deel.Plaats == plaats && !ReferenceEquals(deel.Naam, naam)).Add((sleutel, plaats, naam));
            }
        }

        return new Naamlijst(na, namen, _eerst, _sleutels, later.ToImmutable(), _aantalLater + anders.Count, _gelijk, anders.Count == 0 ? _eerdere : null);
    }

    /// <summary>The places where <see cref="Gelijken"/> can find one that was there before; all when nobody found out yet.</summary>
    internal IEnumerable<int> MetEerdere => Enumerable.Range(0, _namen.Length).Where(plaats => _eerdere is null ? _namen[plaats] is not null : _eerdere[plaats] is not null);

    /// <summary>The records with a name like that of this one, in the order in which they came.</summary>
    internal IReadOnlyList<Feit> Gelijken(Guid id, bool alleenEerdere)
    {
        var eigen = _reeks.Plaats(id);
        if (eigen < 0 || eigen >= _namen.Length || _namen[eigen] is not { } naam)
        {
            return [];
        }

        var gevonden = alleenEerdere && _eerdere is not null
            ? _eerdere[eigen]
            : Vind(eigen, naam, Naamsleutels.Van(naam.Delen, naam.HeeftVerwanten, stackalloc Naamsleutel[Naamsleutels.Gewoonlijk]), alleenEerdere);
        return gevonden is null ? [] : [.. gevonden.Select(_reeks.OpPlaats).OfType<Feit>()];
    }

    /// <summary>The places of those with a name like this one, in order; nothing when there are none.</summary>
    private int[]? Vind(int eigen, Naam naam, ReadOnlySpan<Naamsleutel> sleutels, bool alleenEerdere)
    {
        List<int>? gevonden = null;
        foreach (var sleutel in sleutels)
        {
            for (var vak = _sleutels.Eerste(sleutel.Sleutel); vak >= 0; vak = _sleutels.Volgende(vak))
            {
                var (woord, plaats) = _sleutels.Inhoud(vak);
                if (Kan(sleutel.Woord, woord, plaats) && plaats < _namen.Length && ReferenceEquals(_namen[plaats], _eerst[plaats])) Houd(sleutel.Woord, woord, plaats);
            }

            foreach (var (ander, plaats, toen) in _later.IsEmpty ? [] : _later.GetValueOrDefault(sleutel.Sleutel, []))
            {
                if (Kan(sleutel.Woord, ander.Woord, plaats) && ReferenceEquals(_namen[plaats], toen)) Houd(sleutel.Woord, ander.Woord, plaats);
            }
        }

        gevonden?.Sort();
        return gevonden?.ToArray();

        // Most are passed over here, without a look at their names.
        bool Kan(ulong woord, ulong anderWoord, int plaats) =>
            plaats != eigen && (!alleenEerdere || plaats < eigen)
            && (woord == 0 || anderWoord == 0 || woord == anderWoord || !_gelijk.TryGetValue(Naamsleutels.Meng(woord, anderWoord), out var gelijk) || gelijk);

        void Houd(ulong woord, ulong anderWoord, int plaats)
        {
            if (_namen[plaats] is { } ander && gevonden?.Contains(plaats) != true && Lijkt(naam, woord, ander, anderWoord))
            {
                (gevonden ??= []).Add(plaats);
            }
        }
    }

    private static Naam? Lees(Feit? feit) => feit is not null && Naamdelen.Van(feit.Titel) is { } delen ? new Naam(delen, delen.HeeftVerwanten()) : null;

    /// <summary>Are two names alike that share a key? When that key is of all words but these two, it was found out once for these.</summary>
    private bool Lijkt(Naam naam, ulong woord, Naam ander, ulong anderWoord)
    {
        if (woord == anderWoord && woord != 0)
        {
            return true;
        }

        var gelijk = naam.Delen.LijktOp(ander.Delen);
        if (woord != 0 && anderWoord != 0)
        {
            _gelijk[Naamsleutels.Meng(woord, anderWoord)] = gelijk;
        }

        return gelijk;
    }

    private sealed record Naam(Naamdelen Delen, bool HeeftVerwanten);
}
