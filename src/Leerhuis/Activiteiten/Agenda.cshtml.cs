// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Activiteiten;

/// <summary>One activity as a file for a calendar program.</summary>
public sealed class AgendaModel : Openbarepagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (Vereniging is null || await Dienst<Kalenderlezer>().ZoekAsync(Org, id, stop) is not { A.GepubliceerdOp: not null } kaart) return NotFound();
        return Voedsel.Antwoord(this, Agendaschrijver.Schrijf(Activiteitagenda.Items(kaart.A, Site.Van(Request)), Agendamethode.Publish), "text/calendar; charset=utf-8");
    }
}
