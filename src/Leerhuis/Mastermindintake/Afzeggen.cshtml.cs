// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>The intaker cannot call at a time that somebody chose: the applicant hears why and chooses another.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class AfzeggenModel : Mastermindpagina
{
    /// <summary>Why.</summary>
    [BindProperty, Required(ErrorMessage = "Vertel waarom: de aanvrager leest dit."), StringLength(500, ErrorMessage = "De reden is te lang: hoogstens 500 tekens."), Display(Name = "Reden")]
    public string? Reden { get; set; }

    internal Intakeslot Slot { get; private set; } = null!;

    internal string Naam { get; private set; } = "";

    internal string Rondenaam { get; private set; } = "";

    internal string Terug => $"/mastermind/ronde/{Slot.RondeId}/intake";

    /// <summary>Asks why.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) => await GevondenAsync(id) ? Page() : NotFound();

    /// <summary>Cancels it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (!ModelState.IsValid) return this.Afgekeurd();
        var gedaan = await HttpContext.RequestServices.GetRequiredService<Intakeboeker>().ZegAfAsync(id, Account!.Value, Net(Reden)!, Stop);
        return Klaar(Terug, gedaan ? $"De intake is afgezegd; {Naam} krijgt een mail." : "Deze intake was net verzet of afgezegd.");
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (Account is not { } account || await Context.Set<Intakeslot>().AsNoTracking().SingleOrDefaultAsync(slot => slot.Id == id && slot.IntakerId == account && slot.AanmeldingId != null, Stop) is not { } gevonden) return false;
        if (gevonden.Begin <= Nu || await BegeleiderstukAsync(gevonden.RondeId) is not { } stuk) return false;
        (Slot, Rondenaam) = (gevonden, stuk.Ronde.Naam);
        Naam = stuk.Aanmeldingen.Single(rij => rij.Id == gevonden.AanmeldingId).Naam;
        Kop("Zeg een intake af", new Kruimel(Rondenaam, $"/mastermind/ronde/{gevonden.RondeId}"), new Kruimel("Intakes", Terug));
        return true;
    }
}
