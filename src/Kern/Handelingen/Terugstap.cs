// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>One record that gets earlier content back.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Id">The record.</param>
/// <param name="Gezien">The version of the record that the person saw; empty when it was not there.</param>
/// <param name="Naar">The content it gets; null when it must go again, because it was not there before.</param>
public sealed record Terugstap(Soort Soort, Guid Id, long? Gezien, Feit? Naar);
