// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Word;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The report as a Word document.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class DocumentModel(Zaallezer lezer, TimeProvider klok) : Zaalpagina(lezer)
{
    /// <summary>Makes it.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm)
    {
        if (vorm != "docx" || !await GevondenAsync()) return NotFound();
        var inhoud = Zaal is { } zaal ? await Lezer.LeesAsync(zaal, HttpContext.RequestAborted) : Zaalinhoud.Leeg;
        return File(
            Wyberverslag.Schrijf(Wyber, inhoud, Personen, Gebruiker.OrganisatieNaam, klok.GetUtcNow().UtcDateTime), Documentschrijver.Mediatype,
            $"wyber-{Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.docx");
    }
}
