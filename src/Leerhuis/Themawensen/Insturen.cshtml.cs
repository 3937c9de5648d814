// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Themawensen;

/// <summary>Somebody tells which theme is missed, with or without account.</summary>
[EnableRateLimiting(LeerhuisRegistratie.Limiet)]
public sealed class InsturenModel(SamenhangContext context) : Openbarepagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Wens Invoer { get; set; } = new();

    internal Activiteitkaart? Over { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid? bij, CancellationToken stop) => await GevondenAsync(bij, stop) ? Page() : NotFound();

    /// <summary>Puts it in the inbox.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? bij, CancellationToken stop)
    {
        if (!await GevondenAsync(bij, stop)) return NotFound();
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (string.IsNullOrEmpty(Invoer.Website))
        {
            context.Add(new Themawens { OrganisatieId = Org, ActiviteitId = Over?.A.Id, Tekst = Invoer.Tekst!, Email = Invoer.Email?.ToLowerInvariant(), OntvangenOp = Nu });
            await context.SaveChangesAsync(stop);
        }

        TempData[Schil.Meldingsleutel] = "Bedankt. Wie de kalender maakt, leest dit.";
        return LocalRedirect(Over?.Adres ?? "/leerhuis");
    }

    private async Task<bool> GevondenAsync(Guid? bij, CancellationToken stop)
    {
        Kop("Thema terugzien");
        if (Vereniging is null) return false;
        if (bij is { } id && await Dienst<Kalenderlezer>().ZoekAsync(Org, id, stop) is { A.GepubliceerdOp: not null } kaart) Over = kaart;
        return true;
    }

    /// <summary>The form.</summary>
    public sealed class Wens
    {
        [Required(ErrorMessage = "Vertel welk thema je wilt terugzien."), StringLength(1000, ErrorMessage = "Deze tekst is te lang: hoogstens 1.000 tekens."), Display(Name = "Jouw thema")]
        public string? Tekst { get; set; }

        [EmailAddress(ErrorMessage = "Dit is geen e-mailadres."), StringLength(254, ErrorMessage = "Dit e-mailadres is te lang."), Display(Name = "E-mailadres")]
        public string? Email { get; set; }

        /// <summary>Hidden: a person leaves it empty.</summary>
        public string? Website { get; set; }
    }
}
