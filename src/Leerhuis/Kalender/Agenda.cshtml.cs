// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>The calendar as a file that calendar programs follow: all of it, or what the filters in the address leave.</summary>
public sealed class AgendaModel : Openbarepagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Vereniging is not { } vereniging) return NotFound();
        var vraag = Kalendervraag.Lees(Request.Query);
        var site = Site.Van(Request);
        // What is long past is of no use in a calendar, and would make the file longer each year.
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(kaart => kaart.A.GepubliceerdOp is not null && kaart.A.Einde > Nu.AddYears(-1) && vraag.Past(kaart, Nu));
        var naam = vraag.IsLeeg ? $"{vereniging.Naam}: kalender" : $"{vereniging.Naam}: {vraag.Omschrijving}";
        return Voedsel.Antwoord(this, Agendaschrijver.Schrijf(kaarten.SelectMany(kaart => Activiteitagenda.Items(kaart.A, site, deelnemer: false)), Agendamethode.Publish, naam), "text/calendar; charset=utf-8");
    }
}
