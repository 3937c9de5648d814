// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Opmaak;

/// <summary>The signed-in person as the top band shows them.</summary>
/// <param name="Naam">Full name.</param>
/// <param name="Adres">Page of this person; nothing when there is none in this organisation.</param>
public sealed record Schilgebruiker(string Naam, string? Adres = null);
