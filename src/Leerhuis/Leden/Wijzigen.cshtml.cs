// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Leden;

/// <summary>Adds and changes a membership.</summary>
public sealed class WijzigenModel(SamenhangContext context) : Organiseerpagina
{
    private const string Nieuw = "nieuw";

    /// <summary>The id of the membership, or "nieuw".</summary>
    [FromRoute]
    public string? Id { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Lidgegevens Invoer { get; set; } = new();

    internal string Titel { get; private set; } = "";

    private Verenigingslid? Lid { get; set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (Lid is not { } lid) return Page();
        var code = lid.LidOrganisatieId is { } organisatie ? await context.Organisaties.Where(rij => rij.Id == organisatie).Select(rij => rij.CbsCode).SingleAsync(stop) : null;
        Invoer = new Lidgegevens { Naam = lid.Naam, Regio = lid.Regio, Van = lid.Van, Tot = lid.Tot, Contactnaam = lid.Contactnaam, Contactmail = lid.Contactmail, Domeinen = lid.Domeinen, Uitgenodigd = lid.Uitgenodigd, Code = code };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (Invoer.Tot < Invoer.Van) ModelState.AddModelError("Invoer.Tot", "De laatste dag ligt niet voor de eerste.");
        Guid? organisatie = null;
        if (Invoer.Code is { } code && ModelState.IsValid)
        {
            organisatie = (await context.Organisaties.SingleOrDefaultAsync(rij => rij.CbsCode == code, stop))?.Id;
            if (organisatie is null) ModelState.AddModelError("Invoer.Code", "Deze code kennen we niet.");
        }

        if (!ModelState.IsValid) return this.Afgekeurd();
        var contact = Lid?.Contactmail;
        if (Lid is null) context.Add(Lid = new Verenigingslid { OrganisatieId = Org, Naam = "" });
        (Lid.Naam, Lid.Regio, Lid.Van, Lid.Tot, Lid.Contactnaam, Lid.Contactmail) = (Invoer.Naam!, Invoer.Regio, Invoer.Van!.Value, Invoer.Tot, Invoer.Contactnaam, Invoer.Contactmail?.ToLowerInvariant());
        (Lid.Domeinen, Lid.Uitgenodigd, Lid.LidOrganisatieId) = (Invoer.Domeinen?.ToLowerInvariant(), Invoer.Uitgenodigd?.ToLowerInvariant(), organisatie);
        if (Lid.Contactmail is not null && Lid.Contactmail != contact) context.Berichten.Add(Dienst<Ledenpost>().Contactpersoon(Vereniging!, Lid));
        await context.SaveChangesAsync(stop);
        var anders = await Dienst<Prijsherziening>().DoeAsync(Org, null, stop);
        TempData[Schil.Meldingsleutel] = anders == 0 ? $"{Lid.Naam} is bewaard." : $"{Lid.Naam} is bewaard. Wat iemand betaalt, veranderde voor {anders} {(anders == 1 ? "aanmelding" : "aanmeldingen")}; die mensen krijgen bericht.";
        return LocalRedirect("/leerhuis/organiseren/leden");
    }

    private async Task<bool> GevondenAsync(CancellationToken stop)
    {
        if (Id != Nieuw)
        {
            if (!Guid.TryParse(Id, out var id)) return false;
            Lid = await context.Set<Verenigingslid>().SingleOrDefaultAsync(rij => rij.OrganisatieId == Org && rij.Id == id, stop);
            if (Lid is null) return false;
        }

        Titel = Lid is null ? "Lid toevoegen" : "Wijzig het lid";
        Kop(Titel, Organiseren, new Kruimel("Leden", "/leerhuis/organiseren/leden"));
        return true;
    }

    /// <summary>A membership as it is typed.</summary>
    public sealed class Lidgegevens
    {
        private const string Kort = "Dit is te lang: hoogstens 200 tekens.";

        [Required(ErrorMessage = "Vul de naam van het lid in."), StringLength(200, ErrorMessage = Kort), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [StringLength(200, ErrorMessage = Kort), Display(Name = "Regio")]
        public string? Regio { get; set; }

        [Required(ErrorMessage = "Vul de eerste dag in."), Display(Name = "Lid vanaf")]
        public DateOnly? Van { get; set; }

        [Display(Name = "Lid tot en met")]
        public DateOnly? Tot { get; set; }

        [StringLength(200, ErrorMessage = Kort), Display(Name = "Contactpersoon")]
        public string? Contactnaam { get; set; }

        [EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), StringLength(200, ErrorMessage = Kort), Display(Name = "E-mailadres van de contactpersoon")]
        public string? Contactmail { get; set; }

        [StringLength(2000, ErrorMessage = "Dit is te lang: hoogstens 2.000 tekens."), Display(Name = "Domeinen van e-mailadressen")]
        public string? Domeinen { get; set; }

        [StringLength(4000, ErrorMessage = "Dit is te lang: hoogstens 4.000 tekens."), Display(Name = "Uitgenodigde e-mailadressen")]
        public string? Uitgenodigd { get; set; }

        [StringLength(20, ErrorMessage = "Deze code kennen we niet."), Display(Name = "Code van de organisatie")]
        public string? Code { get; set; }
    }
}
