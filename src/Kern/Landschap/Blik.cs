// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// A Beeld as one viewer may see it. Pages, counts, exports and search receive only a Blik, so they cannot show more.
/// It copies nothing but the few records that point at hidden ones or hold a confidential note: it is the Beeld and the ids that are hidden.
/// </summary>
public sealed class Blik
{
    private readonly Beeld _beeld;
    private readonly Kijker _kijker;
    private readonly HashSet<Guid>? _verborgen;
    private readonly Dictionary<Guid, Feit> _afgeschermd = [];
    private readonly IReadOnlyCollection<Guid> _ook;
    private Beeld? _zichtbaar;

    /// <summary>Looks at the Beeld with the eyes of this viewer.</summary>
    public Blik(Beeld beeld, Kijker kijker)
        : this(beeld, kijker, [])
    {
    }

    private Blik(Beeld beeld, Kijker kijker, IReadOnlyCollection<Guid> ook)
    {
        (_beeld, _kijker, _ook) = (beeld, kijker, ook);
        _verborgen = Zichtregels.Verborgen(beeld, kijker, ook);
        if (_verborgen is not null)
        {
            _afgeschermd = Afscherming.Van(beeld, _verborgen);
        }
    }

    /// <summary>Version of the Beeld.</summary>
    public long Versie => _beeld.Versie;

    /// <summary>When the last change in it was recorded, UTC.</summary>
    public DateTime Tijdstip => _beeld.Tijdstip;

    /// <summary>Who looks: with it, another Beeld is seen with the same eyes.</summary>
    public Kijker Kijker => _kijker;

    /// <summary>Nothing is hidden: projections may be shared with every other viewer who sees all.</summary>
    public bool ZietAlles => _verborgen is null;

    /// <summary>The Beeld itself, for projections that all who see everything may share.</summary>
    /// <exception cref="InvalidOperationException">When something is hidden.</exception>
    public Beeld Onderliggend => ZietAlles ? _beeld : throw new InvalidOperationException("A Blik that hides records does not give its Beeld away.");

    /// <summary>The Beeld, with what is hidden.</summary>
    internal Beeld Beeld => _beeld;

    /// <summary>The ids that are hidden; empty when nothing is.</summary>
    internal IReadOnlyCollection<Guid> Verborgen => _verborgen ?? [];

    /// <summary>The visible records that are shown without what they say of hidden ones.</summary>
    internal IReadOnlyCollection<Guid> Afgeschermd => _afgeschermd.Keys;

    /// <summary>A record of this Beeld as the viewer sees it; null when it is hidden.</summary>
    internal Feit? Zichtbaar(Feit feit) => Ziet(feit.Id) ? Toon(feit) : null;

    /// <summary>May this record be seen?</summary>
    public bool Ziet(Guid id) => _verborgen is null || !_verborgen.Contains(id);

    /// <summary>The visible records of one kind.</summary>
    public IEnumerable<T> Alle<T>()
        where T : Feit => _verborgen is null ? _beeld.Van<T>() : _beeld.Van<T>().Where(feit => Ziet(feit.Id)).Select(Toon);

    /// <summary>The visible records of one kind.</summary>
    public IEnumerable<Feit> Alle(Soort soort) => _beeld.Van(soort).Feiten.Where(feit => Ziet(feit.Id)).Select(Toon);

    /// <summary>How many visible records of one kind there are.</summary>
    public int Aantal<T>()
        where T : Feit => _verborgen is null ? _beeld.Van<T>().Aantal : _beeld.Van<T>().Count(feit => Ziet(feit.Id));

    /// <summary>The visible record of this kind with this id, or null: hidden and unknown look the same.</summary>
    public T? Zoek<T>(Guid? id)
        where T : Feit => id is { } waarde && Ziet(waarde) && _beeld.Van<T>().Zoek(waarde) is { } feit ? Toon(feit) : null;

    /// <summary>The visible record of any kind with this id, or null.</summary>
    public Feit? Zoek(Guid id) => Ziet(id) && _beeld.Zoek(id) is { } feit ? Toon(feit) : null;

    /// <summary>The visible records that point at this one by the given relation, such as <c>blik.Naar(r => r.RollenOp, opgave.Id)</c>.</summary>
    public ImmutableArray<T> Naar<T>(Func<Relaties, Verwijzing<T>> relatie, Guid id)
        where T : Feit
    {
        if (!Ziet(id))
        {
            return [];
        }

        var alle = relatie(_beeld.Relaties).Naar(id);
        return _verborgen is null ? alle : [.. alle.Where(feit => Ziet(feit.Id)).Select(Toon)];
    }

    /// <summary>
    /// A record as it must be saved after this viewer changed it: what it said of records that are hidden from him stays as it was.
    /// </summary>
    /// <param name="nieuw">The record with the changes.</param>
    public T MetVerborgen<T>(T nieuw)
        where T : Feit =>
        _verborgen is not null && _beeld.Zoek(nieuw.Id) is { } oud ? (T)Afscherming.Met(nieuw, oud, _verborgen) : nieuw;

    /// <summary>A Beeld that holds only what may be seen, for what must be worked out without knowing of the rest.</summary>
    internal Beeld Zichtbaar() => _verborgen is null
        ? _beeld
        : _zichtbaar ??= _beeld.Met(
            [.. _verborgen.Select(_beeld.Zoek).OfType<Feit>().Select(Mutatie.Weg), .. _afgeschermd.Values.Select(Mutatie.Zet)],
            _beeld.Versie,
            _beeld.Tijdstip);

    /// <summary>What this viewer would see if these records were there too.</summary>
    public Blik Met(IEnumerable<Feit> erbij) => new(_beeld.Met(erbij.Select(Mutatie.Zet)), _kijker, _ook);

    /// <summary>The same Beeld with the eyes of somebody who is involved in nothing: what everybody in the organisation may read.</summary>
    public Blik VoorIedereen() => new(_beeld, Kijker.Buitenstaander, _ook);

    /// <summary>The same without these records and what hangs on them.</summary>
    internal Blik Zonder(IReadOnlyCollection<Guid> ook) => new(_beeld, _kijker, ook);

    /// <summary>A record of this Beeld as this viewer sees it; null when it is hidden.</summary>
    internal Feit? Gezien(Feit? feit) => feit is not null && Ziet(feit.Id) ? Toon(feit) : null;

    private T Toon<T>(T feit)
        where T : Feit => _afgeschermd.Count > 0 && _afgeschermd.TryGetValue(feit.Id, out var kaal) ? (T)kaal : feit;
}
