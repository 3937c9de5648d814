// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Pagina;

/// <summary>What somebody else did while a form was open.</summary>
/// <param name="Wie">The name of the person, or "Een collega" when it is not known.</param>
/// <param name="Wanneer">When, as people read it.</param>
public sealed record Intussen(string Wie, string Wanneer);
