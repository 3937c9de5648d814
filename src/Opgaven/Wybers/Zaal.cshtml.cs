// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wyberen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The room for who leads it: the phases, the clock, and every contribution. Who may not lead only looks.</summary>
public sealed class ZaalModel(Zaallezer lezer, Zaalschrijver schrijver, TimeProvider klok) : Zaalpagina(lezer)
{
    /// <summary>Contributions that are shown unless all are asked for.</summary>
    internal const int Meeste = 200;

    private const int LangsteKlok = 24 * 60;

    /// <summary>Contributions that were ticked.</summary>
    [BindProperty]
    public IReadOnlyList<Guid>? Keuze { get; set; }

    /// <summary>What to do with them.</summary>
    [BindProperty]
    public string? Actie { get; set; }

    /// <summary>Why.</summary>
    [BindProperty, StringLength(Wyberbijdrage.RedenLengte, ErrorMessage = "De reden is te lang: hoogstens 500 tekens."), Display(Name = "Reden")]
    public string? Reden { get; set; }

    /// <summary>The bundle to put them in.</summary>
    [BindProperty]
    public Guid? Bundel { get; set; }

    /// <summary>Name of a new bundle.</summary>
    [BindProperty, StringLength(Wyberbijdrage.KortLengte, ErrorMessage = "De naam is te lang: hoogstens 100 tekens."), Display(Name = "Naam van de bundel")]
    public string? Naam { get; set; }

    /// <summary>How many minutes the clock runs.</summary>
    [BindProperty, Display(Name = "Minuten")]
    public int? Minuten { get; set; }

    /// <summary>Shows every contribution.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    /// <summary>Shows contributions from one angle.</summary>
    [BindProperty(SupportsGet = true), StringLength(Wyberbijdrage.KortLengte)]
    public string? Hoek { get; set; }

    internal Zaalinhoud Inhoud { get; private set; } = Zaalinhoud.Leeg;

    internal bool Mag => MagWijzigen(Recht.OverlegLeiden);

    internal bool MagOordelen => Mag && Fasen.MagOordelen(Wyber.Fase);

    internal string Deelnameadres => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/w/{Zaal!.Code}";

    /// <summary>Contributions on the page, the last one first; to who leads also the hidden ones.</summary>
    internal IReadOnlyList<Wyberbijdrage> Bijdragen { get; private set; } = [];

    internal IEnumerable<Wyberbijdrage> Bundels => Inhoud.Bijdragen.Where(bijdrage => bijdrage.IsBundel);

    /// <summary>Shows the room.</summary>
    public async Task<IActionResult> OnGetAsync() => await VoorbereidAsync() ? Page() : NotFound();

    /// <summary>Opens it for contributions.</summary>
    public Task<IActionResult> OnPostBeginAsync() => StapAsync(
        () =>
        {
            Naast = schrijver.Maak(Gebruiker.OrganisatieId, Id);
            return VoerUitAsync(new BeginVerbreden(Id), Thuis, "Het verbreden is begonnen.");
        });

    /// <summary>Stops widening.</summary>
    public Task<IActionResult> OnPostSluitAsync() => StapAsync(
        () => VoerUitAsync(new SluitVerbreden(Id, Zaal?.Deelnemers ?? 0, Zaal?.Bijdragen ?? 0), Thuis, "Het verbreden is klaar. Beslis nu over de omslag."));

    /// <summary>Pauses, or goes on.</summary>
    public Task<IActionResult> OnPostPauzeAsync(bool aan) => ZaalAsync(
        zaal => schrijver.PauzeerAsync(zaal, aan, HttpContext.RequestAborted), aan ? "De wyber staat op pauze." : "De wyber gaat verder.");

    /// <summary>Starts the clock, or stops it when no minutes are given.</summary>
    public Task<IActionResult> OnPostKlokAsync()
    {
        if (Minuten is < 1 or > LangsteKlok) ModelState.AddModelError(nameof(Minuten), "Vul 1 tot en met 1.440 minuten in, of niets om de klok te stoppen.");
        DateTime? tot = Minuten is { } minuten ? klok.GetUtcNow().UtcDateTime.AddMinutes(Math.Clamp(minuten, 1, LangsteKlok)) : null;
        return ZaalAsync(zaal => schrijver.ZetKlokAsync(zaal, tot, HttpContext.RequestAborted), tot is { } einde ? $"De klok loopt tot {Bijdragetekst.Klok(einde)}." : "De klok is gestopt.");
    }

    /// <summary>Opens or closes voting.</summary>
    public Task<IActionResult> OnPostStemmenAsync(Stemronde ronde) => ZaalAsync(
        zaal => Fasen.MagOordelen(Wyber.Fase) ? schrijver.ZetStemmenAsync(zaal, ronde, HttpContext.RequestAborted) : Task.FromResult(Zaaluitslag.Gesloten),
        ronde == Stemronde.Open ? "Stemmen kan nu." : "Het stemmen is gesloten. Iedereen ziet de uitslag.");

    /// <summary>Does something with the contributions that were ticked.</summary>
    public Task<IActionResult> OnPostBijdragenAsync() => ZaalAsync(async zaal =>
    {
        var gekozen = Keuze ?? [];
        var stop = HttpContext.RequestAborted;
        if (Actie is not ("verberg" or "toon") && !Fasen.MagOordelen(Wyber.Fase)) return Zaaluitslag.Gesloten;
        return Actie switch
        {
            "verberg" => await schrijver.GeefLotAsync(zaal, gekozen, Lot.Verborgen, Reden, stop),
            "schrap" => await schrijver.GeefLotAsync(zaal, gekozen, Lot.Geschrapt, Reden, stop),
            "kies" => await schrijver.GeefLotAsync(zaal, gekozen, Lot.Gekozen, null, stop),
            "toon" => await schrijver.GeefLotAsync(zaal, gekozen, Lot.Open, null, stop),
            "los" => await schrijver.HaalUitBundelAsync(zaal, gekozen, stop),
            _ => await schrijver.BundelAsync(zaal, gekozen, Bundel ?? Guid.CreateVersion7(), Naam ?? "", stop),
        };
    }, "Bewaard.", Keur);

    internal string Regelnaam(Wyberbijdrage bijdrage) => Bijdragetekst.Meta(bijdrage, Inhoud.Naam(bijdrage));

    private void Keur()
    {
        if (Keuze is not { Count: > 0 }) ModelState.AddModelError(nameof(Keuze), "Vink eerst een of meer bijdragen aan.");
        if (Actie is "verberg" or "schrap" && string.IsNullOrWhiteSpace(Reden))
            ModelState.AddModelError(nameof(Reden), "Schrijf op waarom. Wie dit inbracht, leest deze reden.");
        if (Actie == "bundel" && Bundel is null && string.IsNullOrWhiteSpace(Naam)) ModelState.AddModelError(nameof(Naam), "Kies een bundel of geef een nieuwe bundel een naam.");
        if (Actie == "bundel" && Bundel is { } bundel && !Bundels.Any(ander => ander.Id == bundel)) ModelState.AddModelError(nameof(Bundel), "Kies een bundel uit de lijst: deze is er niet (meer).");
        if (Actie is not ("verberg" or "schrap" or "kies" or "toon" or "los" or "bundel")) ModelState.AddModelError("", "Kies wat je met deze bijdragen wilt doen.");
    }

    private async Task<IActionResult> StapAsync(Func<Task<IActionResult>> stap)
    {
        if (!await VoorbereidAsync()) return NotFound();
        if (!Mag) return StatusCode(StatusCodes.Status403Forbidden);
        ModelState.Clear();
        return await stap();
    }

    private async Task<IActionResult> ZaalAsync(Func<Wyberzaal, Task<Zaaluitslag>> doe, string melding, Action? keur = null)
    {
        if (!await VoorbereidAsync() || Zaal is not { } zaal) return NotFound();
        if (!Mag) return StatusCode(StatusCodes.Status403Forbidden);
        keur?.Invoke();
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (await doe(zaal) != Zaaluitslag.Gedaan) return this.Afgekeurd("", "Dat kan nu niet. Bekijk hoe het er nu voor staat, en kies opnieuw.");
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect(Thuis);
    }

    private async Task<bool> VoorbereidAsync()
    {
        if (!await GevondenAsync()) return false;
        if (Zaal is not { } zaal) return true;
        Inhoud = await Lezer.LeesAsync(zaal, HttpContext.RequestAborted);
        var alle = Inhoud.Bijdragen.Where(bijdrage => !bijdrage.IsBundel && (Mag || bijdrage.Lot != Lot.Verborgen) && (Hoek is null || bijdrage.Invalshoek == Hoek)).Reverse();
        Bijdragen = [.. Alles ? alle : alle.Take(Meeste)];
        return true;
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => "";
}
