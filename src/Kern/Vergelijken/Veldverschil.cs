// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Vergelijken;

/// <summary>One field that differs.</summary>
/// <param name="Veld">Name of the field, with the part before it: <c>Formulering.Nu</c>.</param>
/// <param name="Oud">The earlier value; null when there was none.</param>
/// <param name="Nieuw">The later value; null when there is none.</param>
public sealed record Veldverschil(string Veld, object? Oud, object? Nieuw);
