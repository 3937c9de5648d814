// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Proposed groups of a round. Nothing is decided: the begeleider confirms.</summary>
/// <param name="Plaats">Per candidate the number of the group, or −1 for the waiting list; null when no places keep all rules.</param>
/// <param name="Oordeel">How well the places meet the aims; null without places.</param>
/// <param name="VoorrangBewezen">No places that keep the rules are better in who gets a place and in wishes; without places: it is proven that there are none.</param>
/// <param name="GrensLaagste">The least varied group cannot be more varied than this.</param>
/// <param name="GrensVariatie">All groups together cannot be more varied than this.</param>
/// <param name="Voltooid">All steps were taken; otherwise another run may differ.</param>
public sealed record Samenstelling(IReadOnlyList<int>? Plaats, Oordeel? Oordeel, bool VoorrangBewezen, double GrensLaagste, double GrensVariatie, bool Voltooid)
{
    /// <summary>Proven the best in priority and in variety.</summary>
    public bool Bewezen => VoorrangBewezen && Oordeel is not null && Oordeel.LaagsteVariatie >= GrensLaagste - Oordeel.Merkbaar && Oordeel.Variatie >= GrensVariatie - Oordeel.Merkbaar;

    /// <summary>What variety could still be won, as a part of the bound: 0 when it is the most there can be.</summary>
    public double Speling => Oordeel is null || GrensVariatie <= 0 ? 0 : Math.Max(0, (GrensVariatie - Oordeel.Variatie) / GrensVariatie);
}
