// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rapportage;

/// <summary>One view for reporting tools.</summary>
/// <param name="Naam">Such as <c>opgave</c>.</param>
/// <param name="Kolommen">Names of its columns, in order.</param>
/// <param name="Sql">What it selects.</param>
internal sealed record Rapportageview(string Naam, IReadOnlyList<string> Kolommen, string Sql);
