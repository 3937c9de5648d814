// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>How many belong in a group; both numbers are included.</summary>
/// <param name="Minimum">Fewest, 0 or more.</param>
/// <param name="Maximum">Most, at least <paramref name="Minimum"/>.</param>
public readonly record struct Groepsgrens(int Minimum, int Maximum);
