// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>All that is in a room at one moment.</summary>
/// <param name="Bijdragen">Contributions and bundles, the first one first.</param>
/// <param name="Namen">Names of participants by id; who did not say it is not in it.</param>
/// <param name="Punten">Votes for each contribution or bundle that has any.</param>
/// <param name="Stemmers">How many people voted.</param>
public sealed record Zaalinhoud(IReadOnlyList<Wyberbijdrage> Bijdragen, FrozenDictionary<Guid, string> Namen, FrozenDictionary<Guid, int> Punten, int Stemmers)
{
    /// <summary>A room with nothing in it.</summary>
    public static Zaalinhoud Leeg { get; } = new([], FrozenDictionary<Guid, string>.Empty, FrozenDictionary<Guid, int>.Empty, 0);

    /// <summary>Contributions without bundles and without what is hidden, the last one first.</summary>
    public IEnumerable<Wyberbijdrage> Zichtbaar => Bijdragen.Where(bijdrage => !bijdrage.IsBundel && bijdrage.Lot != Lot.Verborgen).Reverse();

    /// <summary>Bundles, and contributions in none, that take part in the choice; the one with most votes first.</summary>
    public IEnumerable<Wyberbijdrage> Richtingen => Bijdragen.Where(bijdrage => bijdrage is { BundelId: null, Lot: Lot.Open or Lot.Gekozen })
        .OrderByDescending(bijdrage => bijdrage.Lot == Lot.Gekozen).ThenByDescending(PuntenVan).ThenByDescending(bijdrage => bijdrage.IsBundel);

    /// <summary>What is in a bundle.</summary>
    public IEnumerable<Wyberbijdrage> In(Guid bundel) => Bijdragen.Where(bijdrage => bijdrage.BundelId == bundel && bijdrage.Lot != Lot.Verborgen);

    /// <summary>The contribution or bundle, or null.</summary>
    public Wyberbijdrage? Zoek(Guid? id) => id is null ? null : Bijdragen.FirstOrDefault(bijdrage => bijdrage.Id == id);

    /// <summary>How many votes it has.</summary>
    public int PuntenVan(Wyberbijdrage bijdrage) => Punten.GetValueOrDefault(bijdrage.Id);

    /// <summary>The name of who brought it in, or null.</summary>
    public string? Naam(Wyberbijdrage bijdrage) => bijdrage.DeelnemerId is { } wie ? Namen.GetValueOrDefault(wie) : null;
}
