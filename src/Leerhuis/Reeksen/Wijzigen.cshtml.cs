// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Reeksen;

/// <summary>Names a series and says what binds it.</summary>
public sealed class WijzigenModel(SamenhangContext context) : Organiseerpagina
{
    /// <summary>The series.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Reeksgegevens Invoer { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await ZoekAsync(stop) is not { } reeks) return NotFound();
        (Invoer.Naam, Invoer.Omschrijving) = (reeks.Naam, reeks.Omschrijving);
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await ZoekAsync(stop) is not { } reeks) return NotFound();
        if (ModelState.IsValid && await context.Set<Reeks>().AnyAsync(rij => rij.OrganisatieId == Org && rij.Id != Id && rij.Naam == Invoer.Naam, stop))
            ModelState.AddModelError("Invoer.Naam", "Er is al een reeks met deze naam.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        (reeks.Naam, reeks.Omschrijving) = (Invoer.Naam!, Invoer.Omschrijving);
        await context.SaveChangesAsync(stop);
        Dienst<Kalenderlezer>().Vergeet(Org);
        TempData[Schil.Meldingsleutel] = "De reeks is bewaard.";
        return LocalRedirect($"/leerhuis/reeksen/{Id}");
    }

    private async Task<Reeks?> ZoekAsync(CancellationToken stop)
    {
        var reeks = await context.Set<Reeks>().SingleOrDefaultAsync(rij => rij.OrganisatieId == Org && rij.Id == Id, stop);
        if (reeks is not null) Kop("Wijzig de reeks", Organiseren, new Kruimel(reeks.Naam, $"/leerhuis/reeksen/{Id}"));
        return reeks;
    }

    /// <summary>A series as it is typed.</summary>
    public sealed class Reeksgegevens
    {
        [Required(ErrorMessage = "Geef de reeks een naam."), StringLength(Activiteit.TitelLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [StringLength(Activiteit.TekstLengte, ErrorMessage = "Deze tekst is te lang: hoogstens 12.000 tekens."), Display(Name = "Omschrijving")]
        public string? Omschrijving { get; set; }
    }
}
