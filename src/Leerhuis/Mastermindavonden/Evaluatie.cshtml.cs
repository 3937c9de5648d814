// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindavonden;

/// <summary>What members think of their group, halfway and at the end. Shown without names, and only when there are enough answers.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class EvaluatieModel : Groepspagina
{
    /// <summary>With fewer answers one could be recognised.</summary>
    internal const int Minstens = 3;

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal static IReadOnlyList<Keuze> Momenten { get; } = [new("midden", "Hoe het tot nu toe gaat"), new("eind", "De hele reeks")];

    internal IReadOnlyList<Mastermindevaluatie> Antwoorden { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel) => await GevondenAsync(sleutel) ? Page() : NotFound();

    /// <summary>Keeps the answer of a member; a later one replaces it.</summary>
    public async Task<IActionResult> OnPostAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel) || Ik is not { } ik) return NotFound();
        if (!Momenten.Any(keuze => keuze.Waarde == Invoer.Wanneer)) ModelState.AddModelError("Invoer.Wanneer", "Kies waarover het gaat.");
        if (Invoer.Wanneer == "eind" && Avonden.Any(avond => avond.Dag > Vandaag)) ModelState.AddModelError("Invoer.Wanneer", "De hele reeks kun je beoordelen vanaf de laatste avond.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var eind = Invoer.Wanneer == "eind";
        var rij = await Context.Set<Mastermindevaluatie>().SingleOrDefaultAsync(ander => ander.GroepId == Groep.Id && ander.AanmeldingId == ik.Id && ander.Eind == eind, Stop);
        if (rij is null) Context.Add(rij = new Mastermindevaluatie { GroepId = Groep.Id, AanmeldingId = ik.Id, Eind = eind });
        (rij.Cijfer, rij.Brengt, rij.Beter) = (Invoer.Cijfer!.Value, Net(Invoer.Brengt), Net(Invoer.Beter));
        await Context.SaveChangesAsync(Stop);
        return Klaar($"{Groepspad}/evaluatie", "Je antwoord is bewaard. Dank je wel.");
    }

    private async Task<bool> GevondenAsync(string sleutel)
    {
        if (!await GroepAsync(sleutel)) return false;
        Antwoorden = await Context.Set<Mastermindevaluatie>().AsNoTracking().Where(rij => rij.GroepId == Groep.Id).ToListAsync(Stop);
        Kop("Evaluatie", new Kruimel(Groep.Naam, Groepspad));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Wanneer")]
        public string? Wanneer { get; set; }

        [Required(ErrorMessage = "Vul een cijfer in."), Range(1, 10, ErrorMessage = "Kies een cijfer van 1 tot en met 10."), Display(Name = "Cijfer")]
        public int? Cijfer { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Wat het brengt")]
        public string? Brengt { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Wat beter kan")]
        public string? Beter { get; set; }
    }
}
