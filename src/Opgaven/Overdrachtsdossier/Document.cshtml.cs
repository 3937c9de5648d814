// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;

namespace Samenhang.Opgaven.Overdrachtsdossier;

/// <summary>The same as a file: Word, or a page that stands on its own. It bears the moment and not who took it out, so every copy is the same.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel : Overdrachtspagina
{
    /// <summary>Makes it.</summary>
    public IActionResult OnGet(string? vorm)
    {
        if (vorm is not ("docx" or "html") || !Lees() || Peil.IsNu) return NotFound();
        var naam = $"overdrachtsdossier-{Gebruiker.OrganisatieCode}-{Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{vorm}";
        if (vorm == "html") return File(Encoding.UTF8.GetBytes(Losblad.Maak(Titel, Verantwoording, Blokken)), "text/html; charset=utf-8", naam);
        using var uit = new Documentschrijver(Titel, Moment, Verantwoording, Blik.Tijdstip);
        uit.Alinea(Verantwoording);
        foreach (var blok in Blokken) blok.Schrijf(uit);
        return File(uit.Sluit(), Documentschrijver.Mediatype, naam);
    }
}
