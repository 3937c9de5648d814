// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>One record that comes, changes or goes.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Nieuw">The new content; null when the record goes.</param>
public sealed record Mutatie(Soort Soort, Guid Id, Feit? Nieuw)
{
    /// <summary>The record comes or changes.</summary>
    public static Mutatie Zet(Feit feit) => new(Soorten.Van(feit), feit.Id, feit);

    /// <summary>The record goes; its past stays.</summary>
    public static Mutatie Weg(Feit feit) => new(Soorten.Van(feit), feit.Id, null);
}
