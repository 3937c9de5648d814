// SPDX-License-Identifier: EUPL-1.2
using System.Collections;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// All records of one kind, as a persistent vector: a next version shares every block of 256 that did not change, so that it costs
/// microseconds to make, scans like an array and is compared by block.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public sealed class Reeks<T> : IReeks, IReadOnlyCollection<T>
    where T : Feit
{
    private const int Blok = 256;
    private readonly T?[][] _blokken;
    private readonly Plaatsenlijst _plaatsen;
    private readonly int _lengte;

    private Reeks(T?[][] blokken, Plaatsenlijst plaatsen, int lengte)
    {
        _blokken = blokken;
        _plaatsen = plaatsen;
        _lengte = lengte;
    }

    /// <summary>No records.</summary>
    public static Reeks<T> Leeg { get; } = new([], Plaatsenlijst.Leeg, 0);

    /// <inheritdoc/>
    public int Aantal => _plaatsen.Aantal;

    /// <summary>Number of slots, those of removed records included; the bound of <see cref="OpPlaats"/>.</summary>
    public int Lengte => _lengte;

    int IReeks.Lengte => _lengte;

    int IReeks.Plaats(Guid id) => Plaats(id);

    int IReadOnlyCollection<T>.Count => Aantal;

    IEnumerable<Feit> IReeks.Feiten => this;

    /// <summary>The record with this id, or null.</summary>
    public T? Zoek(Guid id) => _plaatsen.Zoek(id) is >= 0 and var plaats ? OpPlaats(plaats) : null;

    /// <summary>The record with this id, or null when the id is empty or unknown.</summary>
    public T? Zoek(Guid? id) => id is { } waarde ? Zoek(waarde) : null;

    /// <summary>The record in this slot, or null when it was removed. A record keeps its slot in every next version.</summary>
    public T? OpPlaats(int plaats) => _blokken[plaats / Blok][plaats % Blok];

    /// <summary>The slot of this id, or −1.</summary>
    public int Plaats(Guid id) => _plaatsen.Zoek(id);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var blok in _blokken)
        {
            foreach (var feit in blok)
            {
                if (feit is not null)
                {
                    yield return feit;
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What differs in <paramref name="later"/>: added (old is null), removed (new is null) and changed records.</summary>
    public IEnumerable<(T? Oud, T? Nieuw)> Verschillen(Reeks<T> later)
    {
        var oud = Anders(this, later);
        var nieuw = Anders(later, this).ToDictionary(feit => feit.Id);
        foreach (var voor in oud)
        {
            nieuw.Remove(voor.Id, out var na);
            na ??= later.Zoek(voor.Id);
            if (!voor.Equals(na))
            {
                yield return (voor, na);
            }
        }

        foreach (var na in nieuw.Values)
        {
            var voor = Zoek(na.Id);
            if (voor is null)
            {
                yield return (null, na);
            }
        }
    }

    Feit? IReeks.Zoek(Guid id) => Zoek(id);

    Feit? IReeks.OpPlaats(int plaats) => plaats < _lengte ? OpPlaats(plaats) : null;

    IEnumerable<(Feit? Oud, Feit? Nieuw)> IReeks.Verschillen(IReeks later) =>
        Verschillen((Reeks<T>)later).Select(verschil => ((Feit?)verschil.Oud, (Feit?)verschil.Nieuw));

    IEnumerable<(int Plaats, Feit? Oud, Feit? Nieuw)> IReeks.Anders(IReeks later)
    {
        var ander = (Reeks<T>)later;
        for (var nummer = 0; nummer < Math.Max(_blokken.Length, ander._blokken.Length); nummer++)
        {
            var voor = nummer < _blokken.Length ? _blokken[nummer] : null;
            var na = nummer < ander._blokken.Length ? ander._blokken[nummer] : null;
            for (var plaats = 0; plaats < Blok && !ReferenceEquals(voor, na); plaats++)
            {
                if (!ReferenceEquals(voor?[plaats], na?[plaats]))
                {
                    yield return ((nummer * Blok) + plaats, voor?[plaats], na?[plaats]);
                }
            }
        }
    }

    IReeks IReeks.Met(IReadOnlyList<(Guid Id, Feit? Nieuw)> wijzigingen)
    {
        var verplaatst = new Dictionary<Guid, int>();
        var blokken = _blokken.ToList();
        var eigen = new HashSet<int>();
        var lengte = _lengte;
        foreach (var (id, nieuw) in LaatstePerId(wijzigingen))
        {
            var plaats = verplaatst.TryGetValue(id, out var eerder) ? eerder : _plaatsen.Zoek(id);
            if (plaats < 0)
            {
                if (nieuw is null)
                {
                    continue;
                }

                plaats = lengte++;
                verplaatst[id] = plaats;
            }
            else if (nieuw is null)
            {
                verplaatst[id] = -1;
            }

            Eigen(blokken, eigen, plaats / Blok)[plaats % Blok] = (T?)nieuw;
        }

        var anders = verplaatst.Where(deel => deel.Value != _plaatsen.Zoek(deel.Key)).Select(deel => (deel.Key, deel.Value)).ToList();
        return new Reeks<T>([.. blokken], _plaatsen.Met(anders), lengte);
    }

    /// <summary>Only the last word about a record counts; one that goes and comes back at once keeps its slot.</summary>
    private static Dictionary<Guid, Feit?> LaatstePerId(IReadOnlyList<(Guid Id, Feit? Nieuw)> wijzigingen)
    {
        var laatste = new Dictionary<Guid, Feit?>(wijzigingen.Count);
        foreach (var (id, nieuw) in wijzigingen)
        {
            laatste[id] = nieuw;
        }

        return laatste;
    }

    private static T?[] Eigen(List<T?[]> blokken, HashSet<int> eigen, int nummer)
    {
        if (nummer == blokken.Count)
        {
            blokken.Add(new T?[Blok]);
            eigen.Add(nummer);
        }
        else if (eigen.Add(nummer))
        {
            blokken[nummer] = (T?[])blokken[nummer].Clone();
        }

        return blokken[nummer];
    }

    private static IEnumerable<T> Anders(Reeks<T> een, Reeks<T> ander)
    {
        for (var nummer = 0; nummer < een._blokken.Length; nummer++)
        {
            var blok = een._blokken[nummer];
            var tegenover = nummer < ander._blokken.Length ? ander._blokken[nummer] : null;
            if (ReferenceEquals(blok, tegenover))
            {
                continue;
            }

            for (var plaats = 0; plaats < Blok; plaats++)
            {
                if (blok[plaats] is { } feit && !ReferenceEquals(feit, tegenover?[plaats]))
                {
                    yield return feit;
                }
            }
        }
    }
}
