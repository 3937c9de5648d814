// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>Somebody who leaves, or has left.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="LaatsteDag">The last day at work; empty when somebody has left on a day that is not known.</param>
public readonly record struct Vertrekdag(Guid Persoon, DateOnly? LaatsteDag);
