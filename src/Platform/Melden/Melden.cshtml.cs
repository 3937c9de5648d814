// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Melden;

/// <summary>
/// Anybody brings in a signal, without an account. A form that is closed looks the same as one that does not exist, and of the organisation
/// nothing is shown but its name.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(MeldenRegistratie.Limiet)]
public sealed class MeldenModel(Meldpunt meldpunt, Schil schil) : PageModel
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    public string Adres { get; private set; } = "";

    public bool IsGemeld { get; private set; }

    public async Task<IActionResult> OnGetAsync(string organisatie, bool gemeld, CancellationToken stop)
    {
        IsGemeld = gemeld;
        return await ZoekAsync(organisatie, stop) is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string organisatie, CancellationToken stop)
    {
        if (await ZoekAsync(organisatie, stop) is not { } gevonden) return NotFound();
        // The field that nobody sees was filled in: that is a program. It is told nothing.
        if (!string.IsNullOrEmpty(Invoer.Website)) return LocalRedirect(Adres + "?gemeld=true");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var melding = new MeldSignaal(Guid.CreateVersion7(), Invoer.Soort, Invoer.Tekst?.Trim().ReplaceLineEndings("\n") ?? "", string.IsNullOrWhiteSpace(Invoer.WieVoeltHet) ? null : Invoer.WieVoeltHet.Trim());
        var resultaat = await meldpunt.MeldAsync(gevonden, melding, stop);
        foreach (var bezwaar in resultaat.Bezwaren) ModelState.AddModelError(bezwaar.Veld.Length == 0 ? "" : $"Invoer.{bezwaar.Veld}", bezwaar.Melding);
        return resultaat.Gelukt ? LocalRedirect(Adres + "?gemeld=true") : this.Afgekeurd();
    }

    private async Task<Organisatie?> ZoekAsync(string code, CancellationToken stop)
    {
        var organisatie = await meldpunt.ZoekAsync(code, stop);
        schil.Titel = IsGemeld ? "Bedankt" : "Meld een signaal";
        if (organisatie is not null) (Naam, Adres) = (organisatie.VolleNaam, Meldpunt.Adres(organisatie.CbsCode));
        return organisatie;
    }

    public sealed class Velden
    {
        public Signaalsoort Soort { get; set; }

        [Display(Name = "Signaal")]
        public string? Tekst { get; set; }

        [Display(Name = "Wie merkt er iets van")]
        public string? WieVoeltHet { get; set; }

        /// <summary>Hidden: a person leaves it empty.</summary>
        public string? Website { get; set; }
    }
}
