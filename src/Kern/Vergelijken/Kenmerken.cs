// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>By what a record can be chosen at one moment: its own words, or those of the opgaven it serves.</summary>
/// <param name="Opgaven">The opgaven it serves, or itself.</param>
/// <param name="Themas">Themes.</param>
/// <param name="Portefeuilles">Portefeuilles.</param>
/// <param name="Werkwijze">The werkwijze of an effort.</param>
internal sealed record Kenmerken(IReadOnlyList<Opgave> Opgaven, IReadOnlyCollection<string> Themas, IReadOnlyCollection<Guid> Portefeuilles, Werkwijze? Werkwijze)
{
    internal static Kenmerken Van(Blik blik, Feit feit)
    {
        var opgaven = Stukkenmaker.Opgaven(feit, blik).ToList();
        var inspanning = feit as Inspanning;
        return new Kenmerken(
            opgaven,
            inspanning is { Themas.Count: > 0 } ? inspanning.Themas : [.. opgaven.SelectMany(opgave => opgave.Themas)],
            inspanning is { Portefeuilles.Count: > 0 } ? inspanning.Portefeuilles
            : feit is Portefeuille ? [feit.Id]
            : [.. opgaven.SelectMany(opgave => opgave.Portefeuilles).Select(deel => deel.PortefeuilleId)],
            inspanning?.Werkwijze);
    }
}
