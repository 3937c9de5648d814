// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>One place in the main menu or the footer.</summary>
/// <param name="Tekst">Word that is shown.</param>
/// <param name="Adres">Address within the product, such as <c>/opgaven</c>.</param>
/// <param name="Rechts">Stands at the right-hand side: places to arrange things.</param>
public sealed record Navigatiepunt(string Tekst, string Adres, bool Rechts = false);
