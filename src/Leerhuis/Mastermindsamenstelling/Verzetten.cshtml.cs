// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Groepen;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindsamenstelling;

/// <summary>Moves one person in a proposal by hand, after showing what it breaks and costs; and says what a place would cost for who has none.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class VerzettenModel : Mastermindpagina
{
    private const string Wachtlijst = "wachtlijst";
    private Voorstelbeeld _beeld = null!;
    private int _nummer;

    /// <summary>Whom.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Wie { get; set; }

    /// <summary>Number of the group, or the waiting list.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Naar")]
    public string? Naar { get; set; }

    /// <summary>Who takes the place that comes free.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Ruilt met")]
    public string? Ruil { get; set; }

    /// <summary>Why.</summary>
    [BindProperty, Display(Name = "Waarom"), StringLength(500, ErrorMessage = "De reden is te lang: hoogstens 500 tekens.")]
    public string? Reden { get; set; }

    /// <summary>New proposals keep it.</summary>
    [BindProperty]
    public bool Vast { get; set; }

    /// <summary>Which places were looked at.</summary>
    [BindProperty]
    public string? Gezien { get; set; }

    internal Rondestuk Stuk { get; private set; } = null!;

    internal Mastermindaanmelding Persoon => _beeld.Vraag.Kandidaten[_nummer];

    internal bool IsVast => Persoon.VastInId is not null || Persoon.Wacht;

    internal string? NuIn => _beeld.Plaats[_nummer] < 0 ? null : _beeld.Vraag.Groepen[_beeld.Plaats[_nummer]].Naam;

    internal string? Plaatsprijs { get; private set; }

    internal Verzetting? Verzetting { get; private set; }

    internal string Vingerafdruk => Verzetboek.Afdruk(_beeld.Voorstel.Inhoud);

    internal string Terug => $"/mastermind/ronde/{Stuk.Ronde.Id}/samenstelling";

    internal IEnumerable<Keuze> Plekken => _beeld.Vraag.Groepen.Index().Where(groep => groep.Index != _beeld.Plaats[_nummer]).Select(groep => new Keuze(Tekst(groep.Index), groep.Item.Naam))
        .Concat(_beeld.Plaats[_nummer] < 0 ? [] : [new Keuze(Wachtlijst, "De wachtlijst")]);

    internal IEnumerable<Keuze> Anderen => _beeld.Plaats.Index().Where(plaats => plaats.Index != _nummer && plaats.Item != _beeld.Plaats[_nummer])
        .Select(plaats => new Keuze(Tekst(plaats.Index), $"{_beeld.Vraag.Kandidaten[plaats.Index].Naam} ({(plaats.Item < 0 ? "zonder plaats" : _beeld.Vraag.Groepen[plaats.Item].Naam)})"));

    /// <summary>Shows what it breaks and costs.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (!string.IsNullOrEmpty(Naar)) Reken();
        else if (_beeld.Plaats[_nummer] < 0)
        {
            var nu = new Samenstelling(_beeld.Plaats, Samensteller.Beoordeel(_beeld.Vraag.Vraag, _beeld.Plaats), false, 0, 0, true);
            Plaatsprijs = Tegenproef.Van(_beeld.Vraag.Vraag, nu, _nummer, Stuk.Ronde.Zaad, stop: Stop).Zin;
        }

        return ModelState.IsValid ? Page() : this.Afgekeurd();
    }

    /// <summary>Carries it out.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        Reken();
        if (Net(Reden) is null) ModelState.AddModelError(nameof(Reden), "Schrijf op waarom.");
        if (Gezien != Vingerafdruk) ModelState.AddModelError("", "Iemand anders wijzigde de groepen net. Bekijk opnieuw wat het kost.");
        if (!ModelState.IsValid || Verzetting is not { } zet) return this.Afgekeurd();
        if (!await Verzetboek.ZetAsync(Context, _beeld, zet.Plaats, Stop)) return this.Afgekeurd("", "Iemand anders wijzigde de groepen net. Bekijk opnieuw wat het kost.");
        if (Vast) await ZetVastAsync(zet.Plaats[_nummer] < 0 ? null : _beeld.Vraag.Groepen[zet.Plaats[_nummer]].Id, zet.Plaats[_nummer] < 0);
        // The organiser reads the log, and which rule is broken may tell what an intake judged.
        Noteer(id, $"{Persoon.Naam} verzet van {NuIn ?? "geen plaats"} naar {(zet.Plaats[_nummer] < 0 ? "de wachtlijst" : _beeld.Vraag.Groepen[zet.Plaats[_nummer]].Naam)}. Reden: {Net(Reden)}{(zet.Breuken.Count > 0 ? $" Breekt {(zet.Breuken.Count == 1 ? "1 regel" : $"{zet.Breuken.Count} regels")}; de begeleiders zien welke." : "")}");
        await Context.SaveChangesAsync(Stop);
        return Klaar(Terug, $"{Persoon.Naam} is verzet.");
    }

    /// <summary>Lets a proposal choose again.</summary>
    public async Task<IActionResult> OnPostLosAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        await ZetVastAsync(null, Persoon.Staat == Mastermindstaat.Wachtlijst);
        Noteer(id, $"De vaste plaats van {Persoon.Naam} is losgelaten.");
        await Context.SaveChangesAsync(Stop);
        return Klaar(Terug, $"Een voorstel kiest weer waar {Persoon.Naam} komt.");
    }

    private static string Tekst(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private Task<int> ZetVastAsync(Guid? groep, bool wacht) => Context.Set<Mastermindaanmelding>().Where(rij => rij.Id == Wie)
        .ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.VastInId, groep).SetProperty(veld => veld.Wacht, wacht), Stop);

    private void Reken()
    {
        if (!Plekken.Any(keuze => keuze.Waarde == Naar)) ModelState.AddModelError(nameof(Naar), "Kies een groep uit de lijst.");
        if (!string.IsNullOrEmpty(Ruil) && !Anderen.Any(keuze => keuze.Waarde == Ruil)) ModelState.AddModelError(nameof(Ruil), "Kies iemand uit de lijst.");
        if (!ModelState.IsValid) return;
        int? ander = string.IsNullOrEmpty(Ruil) ? null : int.Parse(Ruil, CultureInfo.InvariantCulture);
        var naar = Naar == Wachtlijst ? -1 : int.Parse(Naar!, CultureInfo.InvariantCulture);
        if (ander is { } nummer && _beeld.Plaats[nummer] != naar) ModelState.AddModelError(nameof(Ruil), "Ruilen kan met iemand uit de groep waar je naartoe verzet.");
        else Verzetting = Verzetting.Van(_beeld.Vraag.Vraag, _beeld.Plaats, _nummer, naar, ander);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await BegeleiderstukAsync(id) is not { Ronde.BevestigdOp: null } stuk) return false;
        var voorstel = await Context.Set<Mastermindvoorstel>().AsNoTracking().Where(rij => rij.RondeId == id).OrderByDescending(rij => rij.GemaaktOp).ThenByDescending(rij => rij.Id).FirstOrDefaultAsync(Stop);
        if (voorstel is not { Staat: Voorstelstaat.Klaar } || Voorstelinhoud.Lees(voorstel.Inhoud) is not { } inhoud) return false;
        (Stuk, _beeld) = (stuk, new Voorstelbeeld(stuk, voorstel, inhoud));
        _nummer = _beeld.Vraag.Nummer(Wie);
        if (_nummer < 0) return false;
        Kop($"Verzet {Persoon.Naam}", new Kruimel(stuk.Ronde.Naam, $"/mastermind/ronde/{id}"), new Kruimel("Groepen", Terug));
        return true;
    }
}
