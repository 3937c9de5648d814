// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;

namespace Samenhang.Leerhuis.Reeksen;

/// <summary>A series as a file that calendar programs follow; its address stays when the series gets another name.</summary>
public sealed class AgendaModel : Openbarepagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (Vereniging is not { } vereniging || await Dienst<Reekslezer>().LeesAsync(Org, id, stop) is not var (reeks, kaarten)) return NotFound();
        return Voedsel.Agenda(this, kaarten, $"{vereniging.Naam}: {reeks.Naam}");
    }
}
