// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
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

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class RolModel(
    SamenhangContext context, Ledenlijst leden, Toegang toegang, Toegangsspoor spoor, Sessies sessies, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    private Lidmaatschap _rol = null!;

    [BindProperty]
    public Datums Invoer { get; set; } = new();

    public Ledenlijst.Lid Lid { get; private set; } = null!;

    public string Rolnaam => Rollen.Zoek(_rol.Rol)?.Naam ?? _rol.Rol;

    public IReadOnlyCollection<Verschil>? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid rol, CancellationToken stop)
    {
        if (!await ZoekAsync(id, rol, stop)) return NotFound();
        Invoer = new Datums { Van = _rol.Van, Tot = _rol.Tot, Gezien = Afdruk() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid rol, CancellationToken stop)
    {
        if (!await ZoekAsync(id, rol, stop)) return NotFound();
        if (Invoer.Tot < Invoer.Van) ModelState.AddModelError("Invoer.Tot", "De laatste dag ligt voor de eerste.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (Invoer.Gezien != Afdruk()) return ToonConflict();
        var (van, tot) = (Invoer.Van!.Value, Invoer.Tot);
        if (await OverlaptAsync(van, tot, stop)) return this.Afgekeurd("", "Dit account heeft deze rol al in een deel van deze periode.");
        if (_rol.Rol == Rollen.Beheerder && !(leden.GeldtNu(new Lidmaatschap { Rol = _rol.Rol, Van = van, Tot = tot }) && tot is null) && !await leden.BlijftBeheerdAsync(_rol, stop))
            return this.Afgekeurd("", "Dit is de enige beheerder. Geef eerst iemand anders de rol beheerder.");
        spoor.Schrijf(Spoorsoort.RolGewijzigd, _rol.OrganisatieId, Lid.Email, Toegangverlening.Omschrijf(_rol.Rol, van, tot), id);
        (_rol.Van, _rol.Tot) = (van, tot);
        await context.SaveChangesAsync(stop);
        await sessies.BeeindigZonderRolAsync(id);
        toegang.Vergeet(id);
        TempData[Schil.Meldingsleutel] = "De rol is gewijzigd.";
        return LocalRedirect($"/beheer/leden/{id}");
    }

    private Task<bool> OverlaptAsync(DateOnly van, DateOnly? tot, CancellationToken stop) =>
        context.Lidmaatschappen.AnyAsync(
            lid => lid.OrganisatieId == _rol.OrganisatieId && lid.AccountId == _rol.AccountId && lid.Rol == _rol.Rol && lid.Id != _rol.Id
                && (lid.Tot == null || lid.Tot >= van) && (tot == null || lid.Van <= tot),
            stop);

    private PageResult ToonConflict()
    {
        Invoer.Gezien = Afdruk();
        Conflict =
        [
            .. new[] { new Verschil("Vanaf", Tekst(_rol.Van), Tekst(Invoer.Van)), new Verschil("Tot en met", Tekst(_rol.Tot), Tekst(Invoer.Tot)) }
                .Where(verschil => verschil.Eerst != verschil.Dan),
        ];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> ZoekAsync(Guid id, Guid rol, CancellationToken stop)
    {
        var eigen = huidige.Gebruiker.OrganisatieId;
        var gevonden = await context.Lidmaatschappen.SingleOrDefaultAsync(lid => lid.OrganisatieId == eigen && lid.AccountId == id && lid.Id == rol, stop);
        if (gevonden is null) return false;
        _rol = gevonden;
        Lid = (await leden.LeesAsync(eigen, stop)).Single(lid => lid.Account == id);
        schil.ZetBeheer("Rol wijzigen", new Kruimel("Leden", "/beheer/leden"));
        return true;
    }

    private string Afdruk() => Afdrukken.Van(_rol.Van, _rol.Tot);

    private static string Tekst(DateOnly? dag) => dag is { } datum ? Datumtekst.Kort(datum) : "geen einde";

    public sealed class Datums
    {
        [Required, Display(Name = "Vanaf")]
        public DateOnly? Van { get; set; }

        [Display(Name = "Tot en met")]
        public DateOnly? Tot { get; set; }

        public string? Gezien { get; set; }
    }
}
