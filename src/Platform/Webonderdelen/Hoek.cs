// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>One corner of the sturingsdriehoek.</summary>
/// <param name="Rol">Name of the role in the words of its time, such as "procesregisseur".</param>
/// <param name="Bezetting">Filled, a vacancy, or unknown.</param>
/// <param name="Naam">Who fills it.</param>
/// <param name="Adres">Page of the person, or where somebody can be appointed.</param>
/// <param name="Sinds">A line below the role: "sinds 1 oktober 2026".</param>
public sealed record Hoek(string Rol, Bezetting Bezetting, string? Naam = null, string? Adres = null, string? Sinds = null);
