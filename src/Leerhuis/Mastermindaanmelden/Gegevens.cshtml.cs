// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindaanmelden;

/// <summary>The own data of an application: to read, correct, take along and wipe. Judgements of the intake are not among them.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class GegevensModel : Mastermindpagina
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private Mastermindaanmelding _wie = null!;
    private string _sleutel = "";

    /// <summary>What can be corrected.</summary>
    [BindProperty]
    public Correctie Invoer { get; set; } = new();

    /// <summary>Wiping was meant.</summary>
    [BindProperty]
    public bool Zeker { get; set; }

    internal IReadOnlyList<Keuze> Groepen { get; private set; } = [];

    /// <summary>The groups are not confirmed yet, and the person still takes part.</summary>
    internal bool MagKiezen => Ronde.BevestigdOp is null && _wie.Staat is not (Mastermindstaat.Teruggetrokken or Mastermindstaat.Afgewezen);

    internal Mastermindronde Ronde { get; private set; } = null!;

    internal string Pad => $"/mastermind/mijngegevens/{_sleutel}";

    internal string Terug => $"/mastermind/mijn/{_sleutel}";

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        Vul();
        return Page();
    }

    /// <summary>Everything that is kept about the one who asks, and nothing about others.</summary>
    public async Task<IActionResult> OnGetDownloadAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        var gegevens = await HttpContext.RequestServices.GetRequiredService<Mastermindgegevensdeel>().LeesAsync(_wie, Ronde, Stop);
        return File(JsonSerializer.SerializeToUtf8Bytes(gegevens, Leesbaar), "application/json", "mijn-mastermind.json");
    }

    /// <summary>Corrects them.</summary>
    public async Task<IActionResult> OnPostAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        if (MagKiezen) KeurKeuzes();
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (MagKiezen)
            (_wie.KeuzeId, _wie.TweedeKeuzeId, _wie.AlleAvonden) = (Guid.Parse(Invoer.Keuze!), string.IsNullOrEmpty(Invoer.TweedeKeuze) ? null : Guid.Parse(Invoer.TweedeKeuze), Invoer.AlleAvonden);
        if (Net(Invoer.Naam) is { } naam && naam != _wie.Naam) await Logwisser.WisAsync(Context, Ronde.Id, [_wie.Naam], Stop, naam);
        (_wie.Naam, _wie.Telefoon, _wie.Organisatie, _wie.Motivatie, _wie.Wensen) = (Net(Invoer.Naam)!, Net(Invoer.Telefoon), Net(Invoer.Organisatie)!, Net(Invoer.Motivatie)!, Net(Invoer.Wensen));
        await Context.SaveChangesAsync(Stop);
        return Klaar(Terug, "Je gegevens zijn verbeterd.");
    }

    /// <summary>Wipes them.</summary>
    public async Task<IActionResult> OnPostWisAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        ModelState.Clear();
        Vul();
        if (!Zeker) return this.Afgekeurd(nameof(Zeker), "Zet een vinkje als je zeker weet dat alles weg mag.");
        await HttpContext.RequestServices.GetRequiredService<Terugtrekking>().WisAsync(_wie, Ronde, Stop);
        return Klaar("/mastermind", "Je gegevens zijn gewist. Wat blijft, zijn aantallen.");
    }

    private void Vul() => Invoer = new Correctie
    {
        Naam = _wie.Naam,
        Telefoon = _wie.Telefoon,
        Organisatie = _wie.Organisatie,
        Motivatie = _wie.Motivatie,
        Wensen = _wie.Wensen,
        Keuze = _wie.KeuzeId.ToString(),
        TweedeKeuze = _wie.TweedeKeuzeId?.ToString(),
        AlleAvonden = _wie.AlleAvonden,
    };

    private void KeurKeuzes()
    {
        if (!Groepen.Any(groep => groep.Waarde == Invoer.Keuze)) ModelState.AddModelError("Invoer.Keuze", "Kies een groep uit de lijst.");
        if (!string.IsNullOrEmpty(Invoer.TweedeKeuze) && (Invoer.TweedeKeuze == Invoer.Keuze || !Groepen.Any(groep => groep.Waarde == Invoer.TweedeKeuze))) ModelState.AddModelError("Invoer.TweedeKeuze", "Kies een andere groep uit de lijst.");
    }

    private async Task<bool> GevondenAsync(string sleutel)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await HttpContext.RequestServices.GetRequiredService<Aanmeldtoegang>().LeesAsync(sleutel, Account, Stop) is not { } rij) return false;
        (_sleutel, _wie) = (sleutel, rij);
        Ronde = await Context.Set<Mastermindronde>().AsNoTracking().SingleAsync(ronde => ronde.Id == rij.RondeId, Stop);
        Groepen = [.. (await Context.Set<Mastermindgroep>().AsNoTracking().Where(groep => groep.RondeId == rij.RondeId).OrderBy(groep => groep.Start).ToListAsync(Stop)).Select(groep => new Keuze(groep.Id.ToString(), $"{groep.Naam}, vanaf {Datumtekst.Lang(groep.Start)}"))];
        Kop("Je gegevens", new Kruimel("Je aanmelding", Terug));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Correctie
    {
        private const string Lang = "De tekst is te lang: hoogstens 4.000 tekens.", Kort = "Dit is te lang: hoogstens 200 tekens.";

        [Required(ErrorMessage = "Vul je naam in."), StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = Kort), Display(Name = "Je naam")]
        public string? Naam { get; set; }

        [Required(ErrorMessage = "Vul je telefoonnummer in."), RegularExpression(@"[0-9+()\- ]{6,40}", ErrorMessage = "Vul een telefoonnummer in, met cijfers."), Display(Name = "Je telefoonnummer")]
        public string? Telefoon { get; set; }

        [Required(ErrorMessage = "Vul in waar je werkt."), StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = Kort), Display(Name = "Waar werk je?")]
        public string? Organisatie { get; set; }

        [Required(ErrorMessage = "Vertel waar je aan werkt en wat je komt halen en brengen."), StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Motivatie")]
        public string? Motivatie { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Wensen")]
        public string? Wensen { get; set; }

        [Display(Name = "Eerste keuze")]
        public string? Keuze { get; set; }

        [Display(Name = "Tweede keuze")]
        public string? TweedeKeuze { get; set; }

        [Display(Name = "Alle avonden")]
        public bool AlleAvonden { get; set; }
    }
}
