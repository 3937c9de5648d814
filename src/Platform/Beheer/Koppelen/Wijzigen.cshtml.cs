// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Koppelen;

[VereistRecht(Recht.OrganisatieBeheren)]
[ResponseCache(NoStore = true)]
public sealed class WijzigenModel(
    SamenhangContext context, Uitgeververkeer verkeer, Clientbewijs bewijs, Toegang toegang, Toegangsspoor spoor, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    private Koppeling _koppeling = null!;

    internal static IReadOnlyList<Keuze> Bewijzen { get; } =
        [new("geheim", "Met een geheim van de uitgever"), new("sleutel", "Met een eigen sleutel (private_key_jwt)", "Samenhang maakt de sleutel en houdt hem; de uitgever leest de openbare helft.")];

    [BindProperty]
    public Koppelinggegevens Invoer { get; set; } = new();

    public bool HeeftGeheim => _koppeling.Geheim is not null;

    public string Terugadres => Adressen.Terug(Request);

    public string Afmeldadres => Adressen.NaAfmelden(Request);

    public string? Sleuteladres => _koppeling.MetSleutel ? Adressen.Sleutels(Request, huidige.Gebruiker.OrganisatieCode) : null;

    public IReadOnlyCollection<Verschil>? Conflict { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ZoekAsync(stop);
        Invoer = Koppelinggegevens.Van(_koppeling);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ZoekAsync(stop);
        await KeurAsync(stop);
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (Invoer.Gezien != Koppelinggegevens.Afdruk(_koppeling)) return ToonConflict();
        var nieuw = context.Entry(_koppeling).State == EntityState.Detached;
        if (nieuw) context.Koppelingen.Add(_koppeling);
        NeemOver();
        spoor.Schrijf(Spoorsoort.KoppelingGewijzigd, _koppeling.OrganisatieId, null, $"{(_koppeling.Aan ? "aan" : "uit")}, {_koppeling.Uitgever}{(_koppeling.LokaalUit ? ", zonder wachtwoorden" : "")}");
        await context.SaveChangesAsync(stop);
        toegang.VergeetAlles();
        TempData[Schil.Meldingsleutel] = "Het aanmelden via de organisatie is bewaard.";
        return RedirectToPage();
    }

    private async Task KeurAsync(CancellationToken stop)
    {
        var (_, onleesbaar) = Groepsrollen.Lees(Invoer.Groepen ?? "");
        if (onleesbaar.Count > 0) ModelState.AddModelError("Invoer.Groepen", $"Regel {string.Join(", ", onleesbaar)}: schrijf een groep, een = en een rol uit de lijst onderaan.");
        if (Invoer is { Aan: true, Bewijs: "geheim" } && string.IsNullOrEmpty(Invoer.Geheim) && !HeeftGeheim) ModelState.AddModelError("Invoer.Geheim", "Vul het geheim in.");
        // Otherwise nobody could sign in any more when something in the form is wrong.
        if (Invoer.LokaalUit && !_koppeling.LokaalUit && Sessies.Gebonden(HttpContext) != huidige.Gebruiker.OrganisatieId)
            ModelState.AddModelError("Invoer.LokaalUit", "Meld je eerst zelf via je organisatie aan. Dan weet je dat het werkt.");
        if (Invoer is { LokaalUit: true, Aan: false }) ModelState.AddModelError("Invoer.LokaalUit", "Dan kan niemand zich meer aanmelden: laat een van beide aan.");
        if (!ModelState.IsValid || !Invoer.Aan) return;
        try
        {
            await verkeer.LeesAsync(Invoer.Uitgever, vers: true, stop);
        }
        catch (KoppelingException fout)
        {
            ModelState.AddModelError("Invoer.Uitgever", fout.Message);
        }
    }

    private void NeemOver()
    {
        (_koppeling.Aan, _koppeling.Uitgever, _koppeling.ClientId) = (Invoer.Aan, Invoer.Uitgever, Invoer.ClientId);
        (_koppeling.Groepveld, _koppeling.Groepen, _koppeling.LokaalUit) = (Invoer.Groepveld, Invoer.Groepen ?? "", Invoer.LokaalUit);
        _koppeling.MetSleutel = Invoer.Bewijs == "sleutel";
        if (_koppeling.MetSleutel) _koppeling.Sleutel ??= bewijs.NieuweSleutel();
        else if (!string.IsNullOrEmpty(Invoer.Geheim)) _koppeling.Geheim = bewijs.Sluit(Invoer.Geheim);
    }

    private PageResult ToonConflict()
    {
        var nu = Koppelinggegevens.Van(_koppeling);
        Conflict =
        [
            .. new[]
            {
                new Verschil("Uitgever", nu.Uitgever, Invoer.Uitgever), new Verschil("Client-id", nu.ClientId, Invoer.ClientId), new Verschil("Claim met de groepen", nu.Groepveld, Invoer.Groepveld),
                new Verschil("Groepen", nu.Groepen, Invoer.Groepen),
            }.Where(verschil => verschil.Eerst != verschil.Dan),
        ];
        Invoer.Gezien = nu.Gezien;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task ZoekAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Aanmelden via de organisatie", new Kruimel("Aanmelden", "/beheer/aanmelden"));
        var eigen = huidige.Gebruiker.OrganisatieId;
        _koppeling = await context.Koppelingen.SingleOrDefaultAsync(rij => rij.OrganisatieId == eigen, stop) ?? new Koppeling { OrganisatieId = eigen };
    }
}
