// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;
using Samenhang.Portfolio.Besluiten;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>A proposal for the organ, or the letter that informs the representatives, as a Word document that people go on with.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(TimeProvider klok) : BeeldPagina
{
    /// <summary>Makes it.</summary>
    /// <param name="id">The decision.</param>
    /// <param name="vorm">docx.</param>
    /// <param name="stuk">voorstel or brief.</param>
    public IActionResult OnGet(Guid id, string? vorm, string? stuk)
    {
        if (vorm != "docx" || stuk is not (null or "voorstel" or "brief") || Blik.Zoek<Besluit>(id) is not { } besluit)
        {
            return NotFound();
        }

        var inhoud = new Besluitinhoud(this, besluit);
        var soort = stuk == "brief" ? Organen.Briefnaam(inhoud.Type) : inhoud.Voorstelnaam;
        using var uit = Portfoliodocument.Begin(this, besluit.Naam, soort, klok);
        if (stuk == "brief")
        {
            Besluitdocument.SchrijfBrief(uit, inhoud);
        }
        else
        {
            Besluitdocument.SchrijfVoorstel(uit, inhoud);
        }

        return File(uit.Sluit(), Documentschrijver.Mediatype, Portfoliodocument.Bestandsnaam(soort, besluit, Peildatum));
    }
}
