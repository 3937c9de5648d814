// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>
/// Asks for the stand of an effort: by mail with a personal link for who gives it, or with a QR code for one's own phone. A link is never shown to
/// somebody else than the one it is for.
/// </summary>
[VereistRecht(Recht.StandBevestigen)]
public sealed class StandlinkModel(Gastlinkboek links, Standvraag vraag) : Formulierpagina
{
    internal Inspanning Feit => (Inspanning)Bestaand!;

    /// <summary>Who gives the stand.</summary>
    internal Persoon? Gever { get; private set; }

    internal IReadOnlyList<Gastlink> Open { get; private set; } = [];

    /// <summary>Address for the QR code; only right after it was made.</summary>
    internal string? Adres { get; private set; }

    internal bool KanMailen => vraag.KanMailen;

    /// <summary>Shows which links work.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) => !await GevondenAsync(id) ? NotFound() : !Peil.IsNu ? LocalRedirect(Terug) : Page();

    /// <summary>Sends a link by mail.</summary>
    public async Task<IActionResult> OnPostMailAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (!vraag.KanMailen) return Weiger("Er is geen mailserver ingesteld. Toon een QR-code, of vraag de beheerder om mail aan te zetten.");
        if (Gever is not { Email: not null } gever) return Weiger("Niemand geeft de stand van deze inspanning, of er is geen mailadres bekend.");
        await vraag.VraagAsync(Gebruiker, Feit, gever, HttpContext.RequestAborted);
        TempData[Schil.Meldingsleutel] = $"{gever.Naam} krijgt een mail met een link.";
        return RedirectToPage(new { id });
    }

    /// <summary>Makes a link for oneself, shown as a QR code.</summary>
    public async Task<IActionResult> OnPostQrAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (Gebruiker.PersoonId is not { } ik) return Weiger("Je account hoort niet bij een persoon van deze organisatie. Vraag de beheerder om dat te regelen.");
        var code = await links.MaakAsync(Gebruiker.OrganisatieId, Standvraag.Doel, id, ik, Standvraag.Geldig, $"Stand van ‘{Feit.Naam}’, voor {Gebruiker.Naam}", (Gebruiker.AccountId, Gebruiker.Naam), HttpContext.RequestAborted);
        Adres = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/stand/{code}";
        return await GevondenAsync(id) ? Page() : NotFound();
    }

    /// <summary>Withdraws a link.</summary>
    public async Task<IActionResult> OnPostIntrekkenAsync(Guid id, Guid link)
    {
        if (!await GevondenAsync(id)) return NotFound();
        var gelukt = await links.TrekInAsync(Gebruiker.OrganisatieId, Standvraag.Doel, id, link, $"Stand van ‘{Feit.Naam}’", (Gebruiker.AccountId, Gebruiker.Naam), HttpContext.RequestAborted);
        TempData[Schil.Meldingsleutel] = gelukt ? "De link werkt niet meer." : "Deze link werkte al niet meer.";
        return RedirectToPage(new { id });
    }

    private PageResult Weiger(string melding)
    {
        ModelState.AddModelError("", melding);
        return Opnieuw(StatusCodes.Status400BadRequest);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (Blik.Zoek<Inspanning>(id) is not { } inspanning) return false;
        (Bestaand, Terug) = (inspanning, AdresVan(inspanning));
        Gever = Standvraag.Gever(Blik, Personen, id, Peildatum);
        Open = await links.OpenAsync(Gebruiker.OrganisatieId, Standvraag.Doel, id, HttpContext.RequestAborted);
        Kop("Vraag de stand", PadNaarWatErIs(inspanning));
        return true;
    }
}
