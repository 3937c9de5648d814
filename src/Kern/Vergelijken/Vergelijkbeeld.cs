// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>
/// All that differs between two moments for one viewer, put together by what it is about and by opgave: the ground of every page, drawing,
/// text and file that compares. Nothing that went is left out.
/// </summary>
public sealed class Vergelijkbeeld
{
    private readonly Dictionary<Guid, Verschil> _perFeit;
    private readonly Dictionary<Guid, Vergelijkstuk> _perStuk;

    /// <summary>Compares the two moments.</summary>
    /// <param name="paar">The moments with the eyes of the viewer.</param>
    /// <param name="dagEerder">The day with which dates of validity are read at the earlier moment.</param>
    /// <param name="dagLater">The same at the later moment.</param>
    public Vergelijkbeeld(Zichtpaar paar, DateOnly dagEerder, DateOnly dagLater)
    {
        (Eerder, Later, DagEerder, DagLater) = (paar.Eerder, paar.Later, dagEerder, dagLater);
        var verschillen = Vergelijking.Tussen(paar).ToList();
        _perFeit = verschillen.ToDictionary(verschil => verschil.Feit.Id);
        Stukken = new Stukkenmaker(Eerder, Later).Maak(verschillen, Wissel.Tussen(Eerder, Later, dagEerder, dagLater));
        _perStuk = Stukken.ToDictionary(stuk => stuk.Feit.Id);
        Gelijk = Later.Aantal<Opgave>() + Later.Aantal<Doel>() + Later.Aantal<Inspanning>() - Stukken.Count(stuk => stuk is { IsHoofdstuk: true, Nieuw: not null });
    }

    /// <summary>The earlier moment.</summary>
    public Blik Eerder { get; }

    /// <summary>The later moment.</summary>
    public Blik Later { get; }

    /// <summary>The day with which dates of validity are read at the earlier moment.</summary>
    public DateOnly DagEerder { get; }

    /// <summary>The day with which dates of validity are read at the later moment.</summary>
    public DateOnly DagLater { get; }

    /// <summary>What differs, by the name of the opgave, what belongs to none last; in an opgave itself first, then goals, efforts and the rest, each by name.</summary>
    public ImmutableArray<Vergelijkstuk> Stukken { get; }

    /// <summary>How many opgaven, goals and efforts are the same at both moments, with all that hangs on them.</summary>
    public int Gelijk { get; }

    /// <summary>All that differs about an opgave, goal or effort, with what hangs on it; null when that is the same, unknown or hidden.</summary>
    public Vergelijkstuk? Stuk(Guid id) => _perStuk.GetValueOrDefault(id);

    /// <summary>What differs in one record of any kind, also a contribution or milestone in a drawing; null when it is the same, unknown or hidden.</summary>
    public Verschil? Zoek(Guid id) => _perFeit.GetValueOrDefault(id);
}
