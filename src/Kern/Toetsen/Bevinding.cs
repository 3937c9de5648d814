// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Something that the records say and that asks for attention.</summary>
/// <param name="Toets">The check that found it.</param>
/// <param name="Waar">The record it is about.</param>
/// <param name="Toelichting">What exactly, in words; empty when the check says it all.</param>
/// <param name="Sinds">The day it began, when a record tells.</param>
public sealed record Bevinding(Toets Toets, Feit Waar, string? Toelichting = null, DateOnly? Sinds = null);
