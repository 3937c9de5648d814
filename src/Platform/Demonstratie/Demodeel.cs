// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Demonstratie;

/// <summary>Adds the rows of a module to the demo, in the transaction that puts it in its place; the people and accounts of the demo are there by then.</summary>
/// <param name="diensten">Services.</param>
/// <param name="context">Where rows are added; saved by the caller.</param>
/// <param name="organisatie">The organisation of the demo.</param>
/// <param name="stop">Ends the work.</param>
public delegate Task Demodeel(IServiceProvider diensten, SamenhangContext context, Guid organisatie, CancellationToken stop);
