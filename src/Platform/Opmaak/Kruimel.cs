// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>One step of the path to a page.</summary>
/// <param name="Tekst">Name of the step.</param>
/// <param name="Adres">Address; nothing for the page itself.</param>
public sealed record Kruimel(string Tekst, string? Adres = null);
