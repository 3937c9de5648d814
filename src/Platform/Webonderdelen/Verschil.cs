// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Webonderdelen;

/// <summary>A field of which two values are shown beside each other.</summary>
/// <param name="Veld">Name of the field as people read it.</param>
/// <param name="Eerst">The old value, or what is stored now; empty is nothing.</param>
/// <param name="Dan">The new value, or what was typed; empty is nothing.</param>
public sealed record Verschil(string Veld, string? Eerst, string? Dan);
