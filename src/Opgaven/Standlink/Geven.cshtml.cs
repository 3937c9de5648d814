// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Standlink;

/// <summary>
/// The stand of one effort by a personal link: four lights and one sentence, filled with the last ones. Who holds the link sees nothing else of the
/// organisation; the stand is recorded under the person the link was made for. Opening changes nothing: mail scanners open links too.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class GevenModel(Gastlinkboek links, Register register, Personenregister personen, Schil schil, TimeProvider klok) : PageModel
{
    private Gastlink? _link;
    private Door _door = null!;

    /// <summary>The form.</summary>
    [BindProperty]
    public Standpagina.Standformulier Invoer { get; set; } = new();

    /// <summary>Confirm the last stand as it is.</summary>
    [BindProperty]
    public bool Ongewijzigd { get; set; }

    /// <summary>The version of the last stand when the form was opened.</summary>
    [BindProperty]
    public long Versie { get; set; }

    /// <summary>The effort; nothing when the link does not work (any more).</summary>
    internal Inspanning? Inspanning { get; private set; }

    internal Stand? Vorige { get; private set; }

    /// <summary>Under whose name it is recorded.</summary>
    internal string Naam { get; private set; } = "";

    internal bool Klaar { get; private set; }

    /// <summary>Shows the last stand.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (!await GevondenAsync(code, stop)) return Verlopen();
        Versie = Vorige?.SindsVersie ?? 0;
        if (Vorige is not null) Invoer.Vul(Vorige);
        return Page();
    }

    /// <summary>Records the stand.</summary>
    public async Task<IActionResult> OnPostAsync(string code, CancellationToken stop)
    {
        if (!await GevondenAsync(code, stop)) return Verlopen();
        if (Ongewijzigd)
        {
            ModelState.Clear();
            if (Vorige is null) ModelState.AddModelError("", "Er is nog geen stand om te bevestigen. Geef de stand hieronder.");
            else if (Vorige.SindsVersie != Versie) ModelState.AddModelError("", "Iemand anders gaf intussen een nieuwe stand. Bekijk die hieronder, en bevestig dan.");
            Invoer = new();
            if (Vorige is not null) Invoer.Vul(Vorige);
            Versie = Vorige?.SindsVersie ?? 0;
        }
        else
        {
            Invoer.VraagWaarom(ModelState, geheel: false);
        }

        if (!ModelState.IsValid) return Afgekeurd();
        var vandaag = _door.Vandaag;
        var begin = Vorige is { } vorige && vorige.Datum == vandaag ? vorige : new Stand { Id = Guid.CreateVersion7(), Op = Inspanning!.Id, Datum = vandaag, Algemeen = Vorige?.Algemeen ?? Licht.Onbekend };
        var resultaat = await register.VoerUitAsync(_link!.OrganisatieId, _door, new Bewaar<Stand>(Invoer.Maak(begin, false, _door.PersoonId, vandaag)), "Via een persoonlijke link", null, stop);
        foreach (var bezwaar in resultaat.Bezwaren) ModelState.AddModelError($"Invoer.{bezwaar.Veld.Replace(".", "", StringComparison.Ordinal)}", bezwaar.Melding);
        if (!ModelState.IsValid) return Afgekeurd();
        await links.GebruiktAsync(_link, $"Stand van ‘{Inspanning!.Naam}’, door {Naam}", stop);
        Klaar = true;
        return Page();
    }

    private PageResult Afgekeurd()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private PageResult Verlopen()
    {
        ModelState.Clear();
        Inspanning = null;
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    /// <summary>What the holder may see and do is asked again each time: who left, or may not see the effort any more, gets nothing.</summary>
    private async Task<bool> GevondenAsync(string code, CancellationToken stop)
    {
        schil.Titel = "Geef de stand";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await links.LeesAsync(Standvraag.Doel, code, stop) is not { PersoonId: { } wie } link) return false;
        var beeld = await register.LeesAsync(link.OrganisatieId, stop);
        var lijst = await personen.LeesAsync(link.OrganisatieId, beeld.Versie, stop);
        if (lijst.Zoek(wie) is not { Actief: true } persoon) return false;
        var vandaag = Tijd.Vandaag(klok);
        var blik = new Blik(beeld, Kijker.Van(beeld, wie, false, vandaag));
        if (blik.Zoek<Inspanning>(link.Onderwerp) is not { IsAfgesloten: false } inspanning) return false;
        (_link, Inspanning, Naam) = (link, inspanning, persoon.Naam);
        _door = new Door(wie, vandaag, lijst.Ids, false);
        Vorige = Actueel.Stand(blik, inspanning.Id, vandaag);
        return true;
    }
}
