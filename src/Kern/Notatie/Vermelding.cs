// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Notatie;

/// <summary>A place in a text where somebody is named with an at sign.</summary>
/// <param name="Begin">Place of the at sign.</param>
/// <param name="Lengte">Number of characters, the at sign included.</param>
/// <param name="Wie">Who it can be: one person, or several who are called that way.</param>
public sealed record Vermelding(int Begin, int Lengte, ImmutableArray<Guid> Wie);
