// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Aanmeldingen;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Reeksen;

/// <summary>
/// Signing up for several activities of a series at once, each with its own places and waiting list. Everything is held against the rules first:
/// either all wishes go to the desk, or none.
/// </summary>
[EnableRateLimiting(LeerhuisRegistratie.Limiet)]
public sealed class AanmeldenModel(Aanmeldbalie balie) : Openbarepagina
{
    private IReadOnlyList<Activiteitkaart> _kaarten = [];

    /// <summary>The series.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public Reekswens Invoer { get; set; } = new();

    internal Reeks Reeks { get; private set; } = null!;

    internal IReadOnlyList<Keuze> Modules => [.. _kaarten.Select(kaart => new Keuze(kaart.A.Id.ToString(), $"{Datumtekst.Kort(kaart.Dag)}: {kaart.A.Titel}", $"{kaart.Tijden}. {kaart.Vormtekst}. {kaart.Kosten}.{(kaart.IsVol ? " Vol: je komt op de wachtlijst." : "")}"))];

    /// <summary>The questions of all, each asked once; required only when every one requires it.</summary>
    internal IReadOnlyList<Formuliervraag> Vragen { get; private set; } = [];

    internal bool Kiesbaar => _kaarten.Any(kaart => kaart.Plekken.Count > 1);

    /// <summary>Whose members count as members too; nothing when there is no such activity.</summary>
    internal string? Mede => string.Join(", ", _kaarten.Where(kaart => kaart.A.MedeledenTellen).Select(kaart => kaart.A.Medeorganisator).OfType<string>().Distinct()) is { Length: > 0 } namen ? namen : null;

    internal bool MetOpname => _kaarten.Any(kaart => kaart.A.WordtOpgenomen);

    internal IReadOnlyList<Keuze> Vormen { get; } = Leerhuiswoorden.Keuzes<Plekvorm>(Leerhuiswoorden.Van);

    /// <summary>Whether somebody can sign up for this here: what is by invitation has its own link.</summary>
    internal static bool KanHier(Activiteitkaart kaart, DateTime nu) => kaart.IsOpen(nu) && kaart.A.Toegang != Activiteittoegang.Uitnodiging;

    /// <summary>Shows the form, filled with what is known of who signed in.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (Gebruiker is { IsBezoeker: false } wie)
            (Invoer.Naam, Invoer.Email, Invoer.Werkgever) = (wie.Naam, await Dienst<Lidkenner>().EmailAsync(wie, stop), wie.OrganisatieNaam);
        Invoer.Antwoorden = [.. Vragen.Select(_ => (string?)null)];
        return Page();
    }

    /// <summary>Signs up for each.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        // The field that nobody sees was filled in: that is a program. It is told nothing.
        if (!string.IsNullOrEmpty(Invoer.Website)) return LocalRedirect($"/leerhuis/reeksen/{Id}");
        var gekozen = _kaarten.Where(kaart => Invoer.Kies.Contains(kaart.A.Id)).ToList();
        if (gekozen.Count == 0) ModelState.AddModelError("Invoer.Kies", "Kies ten minste één bijeenkomst.");
        if (gekozen.Count < Invoer.Kies.Distinct().Count()) ModelState.AddModelError("Invoer.Kies", "Voor een van de bijeenkomsten kun je je niet meer aanmelden. Kies opnieuw.");
        while (Invoer.Antwoorden.Count < Vragen.Count) Invoer.Antwoorden.Add(null);
        var wensen = new List<(Activiteitkaart Kaart, Aanmeldverzoek Verzoek)>();
        foreach (var kaart in gekozen)
        {
            if (await VerzoekAsync(kaart, stop) is { } verzoek) wensen.Add((kaart, verzoek));
        }

        if (!ModelState.IsValid) return this.Afgekeurd();
        var uitkomsten = new List<(string Titel, Aanmelduitslag Uitslag)>();
        foreach (var (kaart, verzoek) in wensen)
        {
            var resultaat = await balie.MeldAanAsync(Org, kaart.A.Id, verzoek, stop);
            if (resultaat is { Uitslag: Aanmelduitslag.Bestond, Id: { } al }) await balie.MailBestondAsync(Org, al, stop);
            uitkomsten.Add((kaart.A.Titel, resultaat.VoorAnderen));
        }

        Dienst<Kalenderlezer>().Vergeet(Org);
        TempData[Schil.Meldingsleutel] = string.Join(' ', Zinnen(uitkomsten));
        return LocalRedirect($"/leerhuis/reeksen/{Id}");
    }

    /// <summary>Which of the choices ask a question; nothing when all do.</summary>
    internal string? Geldt(Formuliervraag vraag)
    {
        var van = _kaarten.Where(kaart => Formuliervraag.Lees(kaart.A.Formuliervragen).Any(ander => ander.Tekst == vraag.Tekst)).ToList();
        return van.Count == _kaarten.Count ? null : $"Voor: {string.Join(", ", van.Select(kaart => kaart.A.Titel))}.";
    }

    private static IEnumerable<string> Zinnen(List<(string Titel, Aanmelduitslag Uitslag)> uitkomsten)
    {
        foreach (var (uitslag, zin) in new[] { (Aanmelduitslag.Bevestigd, "Je bent aangemeld voor {0}."), (Aanmelduitslag.Wachtlijst, "Je staat op de wachtlijst voor {0}."), (Aanmelduitslag.Gesloten, "Aanmelden kon niet meer voor {0}.") })
        {
            if (uitkomsten.Where(uitkomst => uitkomst.Uitslag == uitslag).Select(uitkomst => uitkomst.Titel).ToList() is { Count: > 0 } titels)
                yield return zin.Replace("{0}", string.Join(", ", titels), StringComparison.Ordinal);
        }

        yield return "De berichten daarover zijn onderweg.";
    }

    private async Task<Aanmeldverzoek?> VerzoekAsync(Activiteitkaart kaart, CancellationToken stop)
    {
        var (eigen, fouten) = (Formuliervraag.Lees(kaart.A.Formuliervragen), new ModelStateDictionary());
        var plekken = Vragen.Select(vraag => vraag.Tekst).ToList();
        var verzoek = await Dienst<Aanmeldformulier>().MaakAsync(
            kaart,
            new() { Naam = Invoer.Naam, Email = Invoer.Email, Werkgever = Invoer.Werkgever, Functie = Invoer.Functie, Vorm = Invoer.Vorm, OpnameAkkoord = Invoer.OpnameAkkoord, Medelid = Invoer.Medelid, Antwoorden = [.. eigen.Select(vraag => Invoer.Antwoorden[plekken.IndexOf(vraag.Tekst)])] },
            Gebruiker, false, fouten, stop);
        foreach (var (veld, fout) in fouten.SelectMany(paar => paar.Value!.Errors.Select(fout => (paar.Key, fout.ErrorMessage))))
        {
            var hier = veld;
            for (var nummer = 0; nummer < eigen.Count; nummer++)
            {
                if (veld == $"Invoer.Antwoorden[{nummer}]") hier = $"Invoer.Antwoorden[{plekken.IndexOf(eigen[nummer].Tekst)}]";
            }

            if (ModelState[hier]?.Errors.Any(al => al.ErrorMessage == fout) != true) ModelState.AddModelError(hier, fout);
        }

        return verzoek;
    }

    private async Task<bool> GevondenAsync(CancellationToken stop)
    {
        if (Vereniging is null || await Dienst<Reekslezer>().LeesAsync(Org, Id, stop) is not var (reeks, kaarten)) return false;
        (Reeks, _kaarten) = (reeks, [.. kaarten.Where(kaart => KanHier(kaart, Nu))]);
        Vragen =
        [
            .. _kaarten.SelectMany(kaart => Formuliervraag.Lees(kaart.A.Formuliervragen)).GroupBy(vraag => vraag.Tekst)
                .Select(groep => groep.First() with { Verplicht = groep.Count(vraag => vraag.Verplicht) == _kaarten.Count }),
        ];
        Kop("Aanmelden", new Kruimel(reeks.Naam, $"/leerhuis/reeksen/{reeks.Id}"));
        return true;
    }

    /// <summary>What the form holds.</summary>
    public sealed class Reekswens
    {
        [Display(Name = "Waar wil je bij zijn?")]
        public List<Guid> Kies { get; set; } = [];

        [Required(ErrorMessage = "Vul je naam in."), StringLength(Aanmelding.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [Required(ErrorMessage = "Vul een e-mailadres in."), StringLength(Platform.Identiteit.Account.EmailLengte, ErrorMessage = "Dit e-mailadres is te lang."), Display(Name = "E-mailadres van je werk")]
        public string? Email { get; set; }

        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Dit is te lang: hoogstens 200 tekens."), Display(Name = "Waar werk je?")]
        public string? Werkgever { get; set; }

        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Dit is te lang: hoogstens 200 tekens."), Display(Name = "Functie")]
        public string? Functie { get; set; }

        [Display(Name = "Hoe doe je mee, als je kunt kiezen?")]
        public Plekvorm? Vorm { get; set; }

        /// <summary>Says to be a member of the co-organiser.</summary>
        [Display(Name = "Ik ben lid van de mede-organisator")]
        public bool Medelid { get; set; }

        /// <summary>Agrees to a recording.</summary>
        [Display(Name = "Er komt een opname. Ik vind het goed dat ik te zien of te horen ben")]
        public bool OpnameAkkoord { get; set; }

        /// <summary>Per question the answer.</summary>
        public List<string?> Antwoorden { get; set; } = [];

        /// <summary>Hidden: a person leaves it empty.</summary>
        public string? Website { get; set; }
    }
}
