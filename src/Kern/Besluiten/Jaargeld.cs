// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Besluiten;

/// <summary>The costs of one budget year.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="BegrootCenten">Budget, whole cents.</param>
/// <param name="GerealiseerdCenten">Spent, whole cents.</param>
public sealed record Jaargeld(int Jaar, long BegrootCenten, long GerealiseerdCenten);
