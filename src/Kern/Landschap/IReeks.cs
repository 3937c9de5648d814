// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>A <see cref="Reeks{T}"/> whose kind is not known when compiling.</summary>
public interface IReeks
{
    /// <summary>How many records there are.</summary>
    int Aantal { get; }

    /// <summary>The record with this id, or null.</summary>
    Feit? Zoek(Guid id);

    /// <summary>All records, in the order in which they came.</summary>
    IEnumerable<Feit> Feiten { get; }

    /// <summary>What differs in <paramref name="later"/>: added (old is null), removed (new is null) and changed records.</summary>
    IEnumerable<(Feit? Oud, Feit? Nieuw)> Verschillen(IReeks later);

    /// <summary>The slots that hold another object in <paramref name="later"/>; blocks that both share are passed over.</summary>
    internal IEnumerable<(int Plaats, Feit? Oud, Feit? Nieuw)> Anders(IReeks later);

    /// <summary>The record in this slot, or null when there is none.</summary>
    internal Feit? OpPlaats(int plaats);

    /// <summary>Number of slots.</summary>
    internal int Lengte { get; }

    /// <summary>The slot of this id, or −1.</summary>
    internal int Plaats(Guid id);

    internal IReeks Met(IReadOnlyList<(Guid Id, Feit? Nieuw)> wijzigingen);
}
