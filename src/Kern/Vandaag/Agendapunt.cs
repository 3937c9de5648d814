// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>Something that is due on a day and has not been done yet.</summary>
/// <param name="Soort">What happens.</param>
/// <param name="Dag">The last day that is meant.</param>
/// <param name="Feit">The record with the date.</param>
/// <param name="Bij">The opgave or effort it belongs to; empty when it stands on its own.</param>
public sealed record Agendapunt(Agendasoort Soort, DateOnly Dag, Feit Feit, Feit? Bij);
