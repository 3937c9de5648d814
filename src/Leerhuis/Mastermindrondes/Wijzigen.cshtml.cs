// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Kalender;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>Makes or changes a round.</summary>
[VereistRecht(Recht.LeerhuisOrganiseren)]
public sealed class WijzigenModel : Mastermindpagina
{
    private const string Nieuw = "nieuw";
    private Mastermindronde? _ronde;

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal static IReadOnlyList<Keuze> Vakantieregios { get; } = [.. Schoolvakantie.Regios.Select(regio => new Keuze(regio, $"Regio {regio}"))];

    internal bool IsNieuw => _ronde is null;

    internal string Terug => _ronde is null ? "/mastermind" : $"/mastermind/ronde/{_ronde.Id}";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        Invoer = _ronde is { } ronde
            ? new Formulier { Naam = ronde.Naam, Uitleg = ronde.Uitleg, Doelgroep = [.. ronde.Toegelaten.Select(wie => wie.ToString())], AanmeldenTot = ronde.AanmeldenTot, Regios = [.. ronde.Regiolijst], Gepubliceerd = ronde.Gepubliceerd }
            : new Formulier { Regios = [.. Schoolvakantie.Regios], Doelgroep = [nameof(Perspectief.Gemeentesecretaris), nameof(Perspectief.Directie), nameof(Perspectief.Opgavemanager), nameof(Perspectief.Opdrachtgever)] };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        var doelgroep = Invoer.Doelgroep.Where(wie => Enum.TryParse<Perspectief>(wie, out var waarde) && Enum.IsDefined(waarde)).Distinct().ToList();
        if (doelgroep.Count == 0 || doelgroep.Count != Invoer.Doelgroep.Count) ModelState.AddModelError("Invoer.Doelgroep", "Kies uit de lijst voor wie de ronde is.");
        if (Invoer.Regios.Except(Schoolvakantie.Regios).Any()) ModelState.AddModelError("Invoer.Regios", "Kies regio’s uit de lijst.");
        if (Invoer.Gepubliceerd && (_ronde is null || !await MetAvondenAsync())) ModelState.AddModelError("Invoer.Gepubliceerd", "Maak eerst minstens één groep met avonden. Publiceer daarna de ronde.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var ronde = _ronde ?? new Mastermindronde { OrganisatieId = Vereniging!.OrganisatieId, Naam = "", Doelgroep = "", Regios = "", Kenmerken = Kenmerkkeuze.Schrijf(Kenmerkkeuze.Standaard) };
        if (_ronde is null) Context.Add(ronde);
        (ronde.Naam, ronde.Uitleg, ronde.Doelgroep, ronde.Regios) = (Net(Invoer.Naam)!, Net(Invoer.Uitleg), string.Join(',', doelgroep), string.Join(',', Invoer.Regios.Distinct()));
        (ronde.AanmeldenTot, ronde.Gepubliceerd) = (Invoer.AanmeldenTot!.Value, Invoer.Gepubliceerd);
        await Context.SaveChangesAsync(Stop);
        return Klaar($"/mastermind/ronde/{ronde.Id}", _ronde is null ? "De ronde is gemaakt. Voeg nu groepen toe." : "De ronde is bewaard.");
    }

    /// <summary>Every group of the round has its evenings.</summary>
    private async Task<bool> MetAvondenAsync()
    {
        var groepen = Context.Set<Mastermindgroep>().Where(groep => groep.RondeId == _ronde!.Id);
        return await groepen.AnyAsync(Stop) && !await groepen.AnyAsync(groep => !Context.Set<Mastermindavond>().Any(avond => avond.GroepId == groep.Id), Stop);
    }

    private async Task<bool> GevondenAsync(string id)
    {
        if (!IsOrganisator) return false;
        if (id != Nieuw)
        {
            if (!Guid.TryParse(id, out var nummer)) return false;
            _ronde = await Context.Set<Mastermindronde>().SingleOrDefaultAsync(rij => rij.Id == nummer && rij.OrganisatieId == Vereniging!.OrganisatieId, Stop);
            if (_ronde is null) return false;
        }

        Kop(IsNieuw ? "Nieuwe ronde" : "Wijzig", _ronde is null ? [] : [new Kruimel(_ronde.Naam, Terug)]);
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Vul een naam in."), StringLength(Mastermindronde.NaamLengte, ErrorMessage = "De naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Wat bezoekers lezen")]
        public string? Uitleg { get; set; }

        [Display(Name = "Voor wie")]
        public List<string> Doelgroep { get; set; } = [];

        [Required(ErrorMessage = "Vul in tot en met welke dag aanmelden kan."), Display(Name = "Aanmelden kan tot en met")]
        public DateOnly? AanmeldenTot { get; set; }

        [Display(Name = "Schoolvakanties die tellen")]
        public List<string> Regios { get; set; } = [];

        [Display(Name = "Zichtbaar voor bezoekers")]
        public bool Gepubliceerd { get; set; }
    }
}
