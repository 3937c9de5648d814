// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Groepen;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindsamenstelling;

/// <summary>Composes the groups of a round: settings, a proposal with reasons, and the confirmation by a begeleider. Only begeleiders of the round see it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class SamenstellenModel : Mastermindpagina
{
    private const int Verversen = 2;

    /// <summary>The settings.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The begeleider looked at the groups.</summary>
    [BindProperty]
    public bool Akkoord { get; set; }

    /// <summary>Which groups were looked at.</summary>
    [BindProperty]
    public string? Gezien { get; set; }

    internal static IReadOnlyList<Keuze> Richtingen { get; } = [.. Enum.GetValues<Richting>().Select(keuze => new Keuze(keuze.ToString(), Mastermindkeuzes.Woord(keuze)))];

    internal static IReadOnlyList<Keuze> Banden { get; } = [new("0", "hetzelfde niveau"), new("1", "hoogstens 1 verschil"), new("2", "hoogstens 2 verschil"), new("3", "hoogstens 3 verschil")];

    internal Rondestuk Stuk { get; private set; } = null!;

    internal Mastermindvoorstel? Bezig { get; private set; }

    internal Voorstelbeeld? Beeld { get; private set; }

    internal int Toegelaten => Stuk.Aanmeldingen.Count(rij => rij.Staat is Mastermindstaat.Toegelaten or Mastermindstaat.Geplaatst);

    /// <summary>How many asked for a place and heard nothing yet.</summary>
    internal int ZonderBesluit => Stuk.Aanmeldingen.Count(rij => rij.Staat is Mastermindstaat.Aangemeld or Mastermindstaat.Besproken);

    /// <summary>Changes when a place changes.</summary>
    internal string Vingerafdruk => Beeld is null ? "" : Verzetboek.Afdruk(Beeld.Voorstel.Inhoud);

    /// <summary>Shows the newest proposal.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        VulInstelling();
        return Page();
    }

    /// <summary>Keeps the settings and begins a proposal.</summary>
    public async Task<IActionResult> OnPostStelAsync(Guid id)
    {
        if (!await GevondenAsync(id) || Stuk.Ronde.BevestigdOp is not null) return NotFound();
        while (Invoer.Kenmerken.Count < Kenmerkkeuze.Alle.Count) Invoer.Kenmerken.Add(new Kenmerkveld());
        ModelState.Remove(nameof(Gezien));
        var keuzes = Kenmerkkeuze.Alle.Index().Select(kenmerk => Keuze(kenmerk.Index, kenmerk.Item.Code, kenmerk.Item.Niveau)).ToList();
        if (Toegelaten == 0) ModelState.AddModelError("", "Er is nog niemand toegelaten. Doe eerst de intakes en leg besluiten vast.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var (tekst, zaad) = (Kenmerkkeuze.Schrijf(keuzes), Invoer.Zaad!.Value);
        await Context.Set<Mastermindronde>().Where(rij => rij.Id == id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Kenmerken, tekst).SetProperty(veld => veld.Zaad, zaad), Stop);
        var stuk = (await Rondestuk.LeesAsync(Context, Intakesleutel, id, Stop))!;
        if (Rondevraag.Van(stuk).Vraag.Bezwaren().FirstOrDefault() is { } bezwaar) return this.Afgekeurd("", bezwaar);
        await HttpContext.RequestServices.GetRequiredService<Samenstelwerk>().BeginAsync(stuk, Gebruiker!.Naam, Stop);
        return LocalRedirect(Adres);
    }

    /// <summary>Ends the search early; the best so far is the proposal.</summary>
    public async Task<IActionResult> OnPostStopAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        await Context.Set<Mastermindvoorstel>().Where(rij => rij.RondeId == id && rij.Staat == Voorstelstaat.Bezig).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.StopGevraagd, true), Stop);
        return Klaar(Adres, "Samenhang stopt met zoeken.");
    }

    /// <summary>The begeleider decides.</summary>
    public async Task<IActionResult> OnPostBevestigAsync(Guid id)
    {
        if (!await GevondenAsync(id) || Stuk.Ronde.BevestigdOp is not null || Beeld is not { Voorstel.Staat: Voorstelstaat.Klaar } beeld) return NotFound();
        VulInstelling();
        foreach (var veld in ModelState.Keys.Where(veld => veld is not (nameof(Akkoord) or nameof(Gezien))).ToList()) ModelState.Remove(veld);
        if (!Akkoord) ModelState.AddModelError(nameof(Akkoord), "Bekijk de groepen en zet dan een vinkje.");
        else if (Gezien != Vingerafdruk) ModelState.AddModelError("", "Iemand anders wijzigde de groepen net. Bekijk ze opnieuw.");
        else if (beeld.Breuken.Count > 0) ModelState.AddModelError("", beeld.Breuken[0]);
        if (!ModelState.IsValid) return this.Afgekeurd();
        return await HttpContext.RequestServices.GetRequiredService<Bevestiging>().VoerUitAsync(beeld, Stuk, Gebruiker!.Naam, Stop)
            ? Klaar(Adres, "De groepen zijn bevestigd en de brieven gaan uit.")
            : this.Afgekeurd("", "Iemand anders bevestigde deze ronde net.");
    }

    private string Adres => $"/mastermind/ronde/{Stuk.Ronde.Id}/samenstelling";

    private Kenmerkkeuze Keuze(int plek, string code, bool niveau)
    {
        var veld = Invoer.Kenmerken[plek];
        if (!Richtingen.Any(keuze => keuze.Waarde == veld.Richting)) ModelState.AddModelError($"Invoer.Kenmerken[{plek}].Richting", "Kies gelijk, gevarieerd of negeren.");
        if (!string.IsNullOrEmpty(veld.Band) && !Banden.Any(keuze => keuze.Waarde == veld.Band)) ModelState.AddModelError($"Invoer.Kenmerken[{plek}].Band", "Kies een band uit de lijst.");
        if (!ModelState.IsValid) return new Kenmerkkeuze(code, Richting.Negeren);
        var richting = Enum.Parse<Richting>(veld.Richting!);
        return new Kenmerkkeuze(code, richting, niveau && richting == Richting.Gelijk && !string.IsNullOrEmpty(veld.Band) ? int.Parse(veld.Band, CultureInfo.InvariantCulture) : null);
    }

    private void VulInstelling()
    {
        var nu = Kenmerkkeuze.Lees(Stuk.Ronde.Kenmerken);
        Invoer = new Formulier
        {
            Zaad = Stuk.Ronde.Zaad,
            Kenmerken = [.. Kenmerkkeuze.Alle.Select(soort => nu.FirstOrDefault(keuze => keuze.Code == soort.Code) is { } keuze
                ? new Kenmerkveld { Richting = keuze.Richting.ToString(), Band = keuze.Band?.ToString(CultureInfo.InvariantCulture) } : new Kenmerkveld { Richting = nameof(Richting.Negeren) })],
        };
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await BegeleiderstukAsync(id) is not { } stuk) return false;
        Stuk = stuk;
        var voorstel = await Context.Set<Mastermindvoorstel>().AsNoTracking().Where(rij => rij.RondeId == id).OrderByDescending(rij => rij.GemaaktOp).ThenByDescending(rij => rij.Id).FirstOrDefaultAsync(Stop);
        if (voorstel is { Staat: Voorstelstaat.Bezig } && voorstel.BijgewerktOp > Nu - Samenstelwerk.Levensteken)
        {
            Bezig = voorstel;
            Response.Headers["Refresh"] = Verversen.ToString(CultureInfo.InvariantCulture);
        }
        else if (Voorstelinhoud.Lees(voorstel?.Inhoud) is { } inhoud) Beeld = new Voorstelbeeld(stuk, voorstel!, inhoud);

        Kop("Stel groepen samen", new Kruimel(stuk.Ronde.Naam, $"/mastermind/ronde/{id}"));
        return true;
    }

    /// <summary>The settings as they are typed.</summary>
    public sealed class Formulier
    {
        /// <summary>In the order of the characteristics.</summary>
        public List<Kenmerkveld> Kenmerken { get; set; } = [];

        [Required(ErrorMessage = "Vul een getal in."), Range(1, 1_000_000, ErrorMessage = "Kies een getal van 1 tot en met 1.000.000."), Display(Name = "Zaad")]
        public int? Zaad { get; set; }
    }

    /// <summary>One characteristic as it is typed.</summary>
    public sealed class Kenmerkveld
    {
        [Display(Name = "Richting")]
        public string? Richting { get; set; }

        [Display(Name = "Band")]
        public string? Band { get; set; }
    }
}
