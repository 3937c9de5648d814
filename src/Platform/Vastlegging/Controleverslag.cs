// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>What a check of the stored history found.</summary>
/// <param name="Versie">The last change.</param>
/// <param name="Feiten">Number of facts, past ones included.</param>
/// <param name="Gewist">Number of facts whose content was erased.</param>
/// <param name="Anker">Hash of the last change; keep it outside the database. Empty while nothing was recorded.</param>
/// <param name="Fouten">What was altered, added or removed, in Dutch; empty when all is well.</param>
public sealed record Controleverslag(long Versie, int Feiten, int Gewist, string Anker, IReadOnlyList<string> Fouten)
{
    /// <summary>Nothing was altered.</summary>
    public bool IsGoed => Fouten.Count == 0;
}
