// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Bewaard;

/// <summary>What the star on a dossier needs.</summary>
/// <param name="Id">The opgave, effort or goal.</param>
/// <param name="Aan">Whether it is a favourite; empty hides the star, for who has no account and in the past.</param>
public sealed record Ster(Guid Id, bool? Aan);
