// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wyberen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>A wyber for one participant, by personal link: what happens now, what one can do, and what became of the own contributions.</summary>
[AllowAnonymous]
[EnableRateLimiting(WyberzaalRegistratie.Limiet)]
public sealed class MeedoenModel(Zaalgast gast, Zaallezer lezer, Zaalschrijver schrijver, Schil schil) : PageModel
{
    /// <summary>Contributions that are shown unless all are asked for.</summary>
    internal const int Meeste = 50;

    private const int Weinig = 1;
    private const int Genoeg = 5;

    internal static IReadOnlyList<Keuze> Belangen { get; } = [new("1", "Minder belangrijk"), new("2", "Belangrijk"), new("3", "Heel belangrijk")];

    /// <summary>The code in the address.</summary>
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>The secret in the address.</summary>
    [FromRoute]
    public string? Sleutel { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Address for the mail with the own link; it is not kept.</summary>
    [BindProperty, StringLength(200), Display(Name = "E-mailadres")]
    public string? Email { get; set; }

    /// <summary>Shows every contribution.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    internal Zaalbezoek Bezoek { get; private set; } = null!;

    internal Wyber Wyber => Bezoek.Wyber;

    internal Wyberzaal Zaal => Bezoek.Zaal;

    internal Wyberdeelnemer Wie => Bezoek.Wie!;

    internal Zaalinhoud Inhoud { get; private set; } = Zaalinhoud.Leeg;

    internal FrozenDictionary<Guid, int> Stemmen { get; private set; } = FrozenDictionary<Guid, int>.Empty;

    /// <summary>Also in a pause, and when what was typed came too late: nothing typed is lost.</summary>
    internal bool HeeftFormulier => Fasen.MagBijdragen(Wyber.Fase) || Invoer.Tekst is not null;

    internal bool MagStemmen => Fasen.MagOordelen(Wyber.Fase) && Zaal is { Stemmen: Stemronde.Open, Gepauzeerd: false };

    internal int Over => Zaal.Punten - Stemmen.Values.Sum();

    internal string Adres => $"/w/{Zaal.Code}/{Sleutel}";

    internal IReadOnlyList<string> Hoeken => Zaal.Invalshoeken.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal IReadOnlyList<Wyberbijdrage> Eigen => [.. Inhoud.Bijdragen.Where(IsVanMij).Reverse()];

    /// <summary>Angles from which hardly anything was said.</summary>
    internal IReadOnlyList<(string Hoek, int Aantal)> Ongehoord => Zaal.Bijdragen < Genoeg
        ? [] : [.. Hoeken.Select(hoek => (hoek, Inhoud.Zichtbaar.Count(bijdrage => bijdrage.Invalshoek == hoek))).Where(paar => paar.Item2 <= Weinig)];

    internal bool IsVanMij(Wyberbijdrage bijdrage) => bijdrage.DeelnemerId == Wie.Id;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await VindAsync(stop) is { } antwoord) return antwoord;
        Invoer.Verzoek = Guid.CreateVersion7();
        await LeesAsync(stop);
        return Page();
    }

    /// <summary>Brings something in.</summary>
    public async Task<IActionResult> OnPostBijdrageAsync(CancellationToken stop)
    {
        if (await VindAsync(stop) is { } antwoord) return antwoord;
        ModelState.Remove(nameof(Email));
        var tekst = Invoer.Tekst?.Trim();
        if (string.IsNullOrEmpty(tekst)) ModelState.AddModelError("Invoer.Tekst", "Typ eerst wat je ziet.");
        if (Invoer.Verzoek == Guid.Empty) ModelState.AddModelError("Invoer.Tekst", "Er ging iets mis met dit formulier. Verstuur het nog een keer.");
        if (Invoer.Verzoek == Guid.Empty) Invoer.Verzoek = Guid.CreateVersion7();
        if (!ModelState.IsValid) return await WeigerAsync(StatusCodes.Status400BadRequest, null, stop);
        // What was stored before is done, also when the phase or a pause came in between.
        var uitslag = Fasen.MagBijdragen(Wyber.Fase)
            ? await schrijver.BrengInAsync(Wie, new Inbreng(Invoer.Verzoek, tekst!.ReplaceLineEndings("\n"), Invoer.Invalshoek, Invoer.Wie, Invoer.Belang), stop)
            : await lezer.IsBinnenAsync(Wie, Invoer.Verzoek, stop) ? Zaaluitslag.Gedaan : Zaaluitslag.Gesloten;
        return await UitslagAsync(uitslag, "Je gedachte is gedeeld.", "We verbreden nu niet. Je tekst staat er nog; bewaar hem als je hem later wilt gebruiken.", stop);
    }

    /// <summary>Gives votes to something, in place of what was given before.</summary>
    public async Task<IActionResult> OnPostStemAsync(Guid bijdrage, int punten, CancellationToken stop)
    {
        if (await VindAsync(stop) is { } antwoord) return antwoord;
        var uitslag = ModelState.IsValid && Fasen.MagOordelen(Wyber.Fase) ? await schrijver.StemAsync(Wie, bijdrage, punten, stop) : Zaaluitslag.Gesloten;
        return await UitslagAsync(uitslag, "Je stem is geteld.", "Stemmen kan nu niet.", stop);
    }

    /// <summary>Mails the own link.</summary>
    public async Task<IActionResult> OnPostMailAsync(CancellationToken stop)
    {
        if (await VindAsync(stop) is { } antwoord) return antwoord;
        if (string.IsNullOrWhiteSpace(Email) || !new EmailAddressAttribute().IsValid(Email)) ModelState.AddModelError(nameof(Email), "Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
        if (!ModelState.IsValid) return await WeigerAsync(StatusCodes.Status400BadRequest, null, stop);
        if (!await HttpContext.RequestServices.GetRequiredService<Linkpost>().StuurAsync(Bezoek, Adres, Email!, stop)) return await WeigerAsync(StatusCodes.Status400BadRequest, "Je link is al een paar keer gemaild. Bewaar deze pagina bij je favorieten.", stop);
        TempData[Schil.Meldingsleutel] = "Je link is onderweg. We bewaren je e-mailadres niet.";
        return LocalRedirect(Adres);
    }

    private bool WilJson => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    private async Task<IActionResult> UitslagAsync(Zaaluitslag uitslag, string gedaan, string gesloten, CancellationToken stop)
    {
        if (uitslag != Zaaluitslag.Gedaan)
        {
            var melding = uitslag switch
            {
                Zaaluitslag.Pauze => "Het is even pauze. Je tekst blijft staan; verstuur hem als we verdergaan.",
                Zaaluitslag.Vol => "Dat past niet meer: het hoogste aantal is bereikt.",
                _ => gesloten,
            };
            return await WeigerAsync(StatusCodes.Status409Conflict, melding, stop);
        }

        if (WilJson) return new JsonResult(new { gedaan = true });
        TempData[Schil.Meldingsleutel] = gedaan;
        return LocalRedirect(Adres);
    }

    private async Task<IActionResult> WeigerAsync(int status, string? melding, CancellationToken stop)
    {
        if (melding is not null) ModelState.AddModelError("", melding);
        if (WilJson)
        {
            var meldingen = ModelState.Values.SelectMany(veld => veld.Errors).Select(fout => fout.ErrorMessage);
            return new JsonResult(new { melding = string.Join(' ', meldingen), pauze = Zaal.Gepauzeerd }) { StatusCode = status };
        }

        await LeesAsync(stop);
        Response.StatusCode = status;
        return Page();
    }

    /// <summary>Finds out whose link this is.</summary>
    /// <returns>The answer when the link does not work; null when it does.</returns>
    private async Task<IActionResult?> VindAsync(CancellationToken stop)
    {
        if (await gast.VindAsync(Code, Sleutel, stop) is not { } bezoek) return NotFound();
        Bezoek = bezoek;
        schil.Titel = bezoek.Wyber.Startvraag;
        if (!bezoek.IsVerlopen) return null;
        return WilJson ? StatusCode(StatusCodes.Status410Gone) : Verlopen();
    }

    private PageResult Verlopen()
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private async Task LeesAsync(CancellationToken stop)
    {
        Inhoud = await lezer.LeesAsync(Zaal, stop);
        if (Zaal.Stemmen != Stemronde.NogNiet) Stemmen = await lezer.StemmenAsync(Wie, stop);
    }

    /// <summary>A contribution.</summary>
    public sealed class Formulier
    {
        /// <summary>Key of this contribution; the device chooses it.</summary>
        public Guid Verzoek { get; set; }

        [StringLength(Wyberbijdrage.TekstLengte, ErrorMessage = "Deze gedachte is te lang: hoogstens 1.000 tekens. Splits hem in tweeën."), Display(Name = "Wat zie jij")]
        public string? Tekst { get; set; }

        [StringLength(Wyberbijdrage.KortLengte, ErrorMessage = "Deze invalshoek is te lang."), Display(Name = "Invalshoek")]
        public string? Invalshoek { get; set; }

        [StringLength(Wyberbijdrage.KortLengte, ErrorMessage = "Dit is te lang: hoogstens 100 tekens."), Display(Name = "Wie voelt dit")]
        public string? Wie { get; set; }

        [Range(1, Wyberbijdrage.MeesteBelang, ErrorMessage = "Kies hoe belangrijk dit is uit de lijst."), Display(Name = "Belang")]
        public int? Belang { get; set; }
    }
}
