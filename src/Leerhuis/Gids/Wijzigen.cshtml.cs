// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Gids;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Gids;

/// <summary>Writes a new version of a building block, or a new one.</summary>
[VereistRecht(Recht.LeerhuisOrganiseren)]
public sealed class WijzigenModel : Mastermindpagina
{
    private const string Nieuw = "nieuw";
    private const int Sleutellengte = 60;

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The version that was there when the form was opened.</summary>
    [BindProperty]
    public int Gezien { get; set; }

    internal static IReadOnlyList<Keuze> Hoeken { get; } = [.. Enum.GetValues<Invalshoek>().Select(hoek => new Keuze(hoek.ToString(), Bouwsteen.Woord(hoek)))];

    internal Bouwsteen? Bestaand { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        Gezien = Bestaand?.Versie ?? 0;
        Invoer = Bestaand is { } steen
            ? new Formulier { Titel = steen.Titel, Invalshoek = steen.Invalshoek.ToString(), Kern = steen.Kern, Tekst = steen.Tekst, Herkomst = steen.Herkomst, Plek = steen.Plek, Bijeenkomst = steen.Bijeenkomst, Film = steen.Film }
            : new Formulier { Invalshoek = nameof(Platform.Gids.Invalshoek.Leren) };
        return Page();
    }

    /// <summary>Keeps a new version.</summary>
    public async Task<IActionResult> OnPostAsync(string sleutel)
    {
        if (!await GevondenAsync(sleutel)) return NotFound();
        if (!Hoeken.Any(keuze => keuze.Waarde == Invoer.Invalshoek)) ModelState.AddModelError("Invoer.Invalshoek", "Kies een invalshoek.");
        Pad(Invoer.Plek, "Plek");
        Pad(Invoer.Bijeenkomst, "Bijeenkomst");
        if (Net(Invoer.Film) is { } film && !(Uri.TryCreate(film, UriKind.Absolute, out var waar) && waar.Scheme == Uri.UriSchemeHttps)) ModelState.AddModelError("Invoer.Film", "Een adres van een film begint met https://.");
        var adres = Bestaand?.Sleutel ?? Sleutel(Invoer.Titel);
        if (Bestaand is null && ModelState.IsValid && (adres.Length == 0 || adres is "aanvragen" or "begrippen" or Nieuw || (await Gidslezer.VersiesAsync(Context, Vereniging!.OrganisatieId, adres, Stop)).Count > 0))
            ModelState.AddModelError("Invoer.Titel", "Er is al een bouwsteen met deze titel, of de titel heeft geen letters. Kies een andere.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        Context.Add(new Gidstekst
        {
            OrganisatieId = Vereniging!.OrganisatieId,
            Sleutel = adres,
            Versie = Gezien + 1,
            Invalshoek = Enum.Parse<Invalshoek>(Invoer.Invalshoek!),
            Titel = Net(Invoer.Titel)!,
            Kern = Net(Invoer.Kern)!,
            Tekst = Net(Invoer.Tekst)!,
            Herkomst = Net(Invoer.Herkomst)!,
            Plek = Net(Invoer.Plek),
            Bijeenkomst = Net(Invoer.Bijeenkomst),
            Film = Net(Invoer.Film),
            Vervallen = Invoer.Vervallen,
            Door = Gebruiker!.Naam,
            Op = Nu,
        });
        if ((Bestaand?.Versie ?? 0) == Gezien && await BewaardAsync()) return Klaar(Invoer.Vervallen ? "/gids" : $"/gids/{adres}", "De nieuwe versie is bewaard.");
        Gezien = Bestaand?.Versie ?? 0;
        ModelState.Remove(nameof(Gezien));
        return this.Afgekeurd("", "Iemand anders bewaarde net een versie. Lees die eerst; bewaar je opnieuw, dan komt jouw tekst erna.");
    }

    /// <summary>The title as the last part of an address: letters without accents, digits and hyphens.</summary>
    private static string Sleutel(string? titel)
    {
        var letters = (titel ?? "").Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(teken => CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark);
        var delen = string.Concat(letters.Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var sleutel = string.Join('-', delen);
        return sleutel[..Math.Min(sleutel.Length, Sleutellengte)];
    }

    private void Pad(string? pad, string veld)
    {
        if (Net(pad) is { } adres && !Url.IsLocalUrl(adres)) ModelState.AddModelError($"Invoer.{veld}", "Vul een adres binnen Samenhang in, vanaf de schuine streep.");
    }

    private async Task<bool> GevondenAsync(string sleutel)
    {
        if (!IsOrganisator) return false;
        if (sleutel != Nieuw)
        {
            Bestaand = await Gidslezer.VersiesAsync(Context, Vereniging!.OrganisatieId, sleutel, Stop) is [var eerste, ..] ? eerste : null;
            if (Bestaand is null) return false;
        }

        Titel(Bestaand is null ? "Nieuwe bouwsteen" : "Wijzig", new Kruimel("Inspiratiegids", "/gids"));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Required(ErrorMessage = "Vul een titel in."), StringLength(Gidstekst.KortLengte, ErrorMessage = "De titel is te lang: hoogstens 200 tekens."), Display(Name = "Titel")]
        public string? Titel { get; set; }

        [Display(Name = "Invalshoek")]
        public string? Invalshoek { get; set; }

        [Required(ErrorMessage = "Vul de kern in één zin in."), StringLength(500, ErrorMessage = "De zin is te lang: hoogstens 500 tekens."), Display(Name = "In één zin")]
        public string? Kern { get; set; }

        [Required(ErrorMessage = "Vul de tekst in."), StringLength(Gidstekst.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 8.000 tekens."), Display(Name = "Tekst")]
        public string? Tekst { get; set; }

        [Required(ErrorMessage = "Vul de herkomst in."), StringLength(500, ErrorMessage = "De herkomst is te lang: hoogstens 500 tekens."), Display(Name = "Herkomst")]
        public string? Herkomst { get; set; }

        [StringLength(Gidstekst.KortLengte, ErrorMessage = "Het adres is te lang: hoogstens 200 tekens."), Display(Name = "Plek")]
        public string? Plek { get; set; }

        [StringLength(Gidstekst.KortLengte, ErrorMessage = "Het adres is te lang: hoogstens 200 tekens."), Display(Name = "Bijeenkomst")]
        public string? Bijeenkomst { get; set; }

        [StringLength(Gidstekst.KortLengte, ErrorMessage = "Het adres is te lang: hoogstens 200 tekens."), Display(Name = "Film")]
        public string? Film { get; set; }

        [Display(Name = "Vervallen")]
        public bool Vervallen { get; set; }
    }
}
