// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Volgen;

/// <summary>What the button to follow needs.</summary>
/// <param name="Id">The opgave, effort or goal.</param>
/// <param name="Volgt">Whether it is followed; empty hides the button, for who has no account and in the past.</param>
public sealed record Volgknop(Guid Id, bool? Volgt);
