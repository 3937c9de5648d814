// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Portfolio.Tafel;

/// <summary>Something that was parked: a proposal that got "not now", or an opgave on the parkeerplaats.</summary>
/// <param name="Wat">The decision or opgave.</param>
/// <param name="Op">When it is looked at again.</param>
/// <param name="IsVoorbij">That day has come.</param>
internal sealed record Parkeerpunt(Feit Wat, DateOnly? Op, bool IsVoorbij)
{
    /// <summary>Everything that was parked, the earliest date first.</summary>
    internal static IReadOnlyList<Parkeerpunt> Van(Blik blik, DateOnly dag)
    {
        var besluiten = blik.Alle<Besluit>().Where(besluit => besluit.IsGeparkeerd).Select(besluit => ((Feit)besluit, besluit.Terugkijkdatum));
        var opgaven = blik.Alle<Opgave>().Where(opgave => opgave.Status == Opgavestatus.Parkeerplaats).Select(opgave => ((Feit)opgave, opgave.Terugkijkdatum));
        return [.. besluiten.Concat(opgaven).Select(deel => new Parkeerpunt(deel.Item1, deel.Item2, deel.Item2 <= dag)).OrderBy(punt => punt.Op ?? DateOnly.MaxValue)];
    }
}
