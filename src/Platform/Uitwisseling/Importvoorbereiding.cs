// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Kern.Overnemen.Plan;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>An import that was worked out and not yet carried out.</summary>
/// <param name="Tabellen">The lists that were found.</param>
/// <param name="Handeling">What carries it out.</param>
/// <param name="Plan">What it would do, row by row.</param>
/// <param name="Meldingen">What is to be said about files, sheets and columns, in Dutch.</param>
public sealed record Importvoorbereiding(IReadOnlyList<Tabel> Tabellen, NeemOver Handeling, Overnameplan Plan, IReadOnlyList<string> Meldingen);
