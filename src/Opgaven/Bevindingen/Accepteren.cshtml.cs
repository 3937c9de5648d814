// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>Accepts findings of one check, with a reason and until a day.</summary>
[VereistRecht(Recht.BevindingAccepteren)]
public sealed class AccepterenModel(Bevindingenlezer lezer) : BeeldPagina
{
    /// <summary>How many can be chosen from at once.</summary>
    private const int Meeste = 100;

    private List<Bevinding> _open = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Where cancelling and saving lead.</summary>
    public string Terug { get; private set; } = "/bevindingen";

    internal Toets Toets { get; private set; } = null!;

    /// <summary>The records at which it can be accepted.</summary>
    internal IReadOnlyList<Keuze> Keuzes => [.. _open.DistinctBy(bevinding => bevinding.Waar.Id).Take(Meeste).Select(bevinding => new Keuze(bevinding.Waar.Id.ToString(), Tekst(bevinding)))];

    internal int NietGetoond => Math.Max(0, _open.DistinctBy(bevinding => bevinding.Waar.Id).Count() - Meeste);

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid? bij)
    {
        if (!await GevondenAsync(bij) || _open.Count == 0)
        {
            return NotFound();
        }

        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        Invoer.Bij = bij is { } id ? [id] : [];
        return Page();
    }

    /// <summary>Accepts.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? bij)
    {
        if (!await GevondenAsync(bij))
        {
            return NotFound();
        }

        var gekozen = _open.Where(bevinding => Invoer.Bij?.Contains(bevinding.Waar.Id) == true).ToList();
        if (gekozen.Count == 0)
        {
            ModelState.AddModelError("Invoer.Bij", _open.Count == 0 ? "Deze bevinding is er niet meer: iemand loste haar op of accepteerde haar al." : "Kies waar dit voor geldt.");
        }

        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        var acceptaties = gekozen.Select(bevinding => new Acceptatie
        {
            Id = Guid.CreateVersion7(),
            Toets = bevinding.Toets.Code,
            Op = bevinding.Waar.Id,
            Reden = Invoer.Reden!.Trim(),
            Tot = Invoer.Tot!.Value,
            Vingerafdruk = bevinding.Vingerafdruk,
            DoorId = Gebruiker.PersoonId,
            Datum = Door.Vandaag,
        });
        return await VoerUitAsync(new AccepteerBevindingen([.. acceptaties]), Terug, gekozen.Count == 1 ? "De bevinding is geaccepteerd." : $"{gekozen.Count} bevindingen zijn geaccepteerd.");
    }

    private async Task<bool> GevondenAsync(Guid? bij)
    {
        var beeld = await lezer.LeesAsync(this, HttpContext.RequestAborted);
        var keus = new Bevindingkeuze(Lezing, beeld, Request.Query);
        if (keus.Toets is not { } toets || (bij is { } id && Blik.Zoek(id) is null))
        {
            return false;
        }

        Toets = toets;
        _open = [.. beeld.OpNaam(toets).Where(bevinding => beeld.Acceptatie(bevinding) is null && keus.Past(bevinding) && (bij is null || bevinding.Waar.Id == bij))];
        Terug = bij is { } waar && Weg.Naar(Blik.Zoek(waar)!) is { } dossier ? dossier : keus.Adres("/bevindingen", toets);
        Kop("Accepteer met een reden", new("Bevindingen", Weg.Met("/bevindingen")), new(toets.Titel, keus.Adres("/bevindingen", toets)));
        return true;
    }

    private static string Tekst(Bevinding bevinding) => bevinding.Toelichting is { } wat ? $"{bevinding.Waar.Titel} ({wat})" : bevinding.Waar.Titel;

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Waar dit voor geldt")]
        public IReadOnlyList<Guid>? Bij { get; set; }

        [Required(ErrorMessage = "Schrijf op waarom dit even zo mag blijven."), MaxLength(Feit.TekstMax), Display(Name = "Waarom")]
        public string? Reden { get; set; }

        [Required(ErrorMessage = "Kies tot en met welke dag."), Display(Name = "Tot en met")]
        public DateOnly? Tot { get; set; }
    }
}
