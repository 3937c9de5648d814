// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.WatAls;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>
/// Looks again at how an effort is steered: what was answered, what the records now say against it, which answer moved the outcome; and decides
/// to go on, change, stop, merge or split. Stopping and merging go on as a proposal with their consequences.
/// </summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed partial class HerijkenModel : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Herijkinvoer Invoer { get; set; } = new();

    /// <summary>What can be decided.</summary>
    internal static IReadOnlyList<Keuze> Uitkomsten { get; } =
    [
        new("Doorgaan", "Doorgaan", "De werkwijze past nog. Kies een nieuwe herijkdatum."), new("Wijzigen", "Andere werkwijze", "De inspanning gaat verder op een andere manier; de geschiedenis blijft."),
        new("Splitsen", "Splitsen", "Er komen inspanningen uit voort, die aan dezelfde doelen werken."), new("Stoppen", "Stoppen", "Je maakt een voorstel, met de gevolgen erbij."),
        new("Samenvoegen", "Samenvoegen", "Ook dat wordt een voorstel, met de gevolgen erbij."),
    ];

    internal Inspanning Feit => (Inspanning)Bestaand!;

    /// <summary>What the records now say against the answers.</summary>
    internal ImmutableArray<Tegenspraak> Tegenspraken { get; private set; } = [];

    /// <summary>The questions whose answer may have changed: what the records contradict, and what was unknown.</summary>
    internal string TeVragen => string.Join(',', Tegenspraken.Select(tegenspraak => tegenspraak.Vraag).Concat(Werkwijzevragen.Alle.Select(vraag => vraag.Nummer)
        .Where(nummer => Toen.All(antwoord => antwoord.Vraag != nummer || antwoord.Antwoord == Antwoord.Onbekend))).Distinct().Order());

    internal Lijst<Vraagantwoord> Toen => Feit.Keuze?.Antwoorden ?? [];

    internal Lijst<Vraagantwoord> Nu => Feit.Antwoorden.Count > 0 ? Feit.Antwoorden : Toen;

    internal Uitslag Uitslag => Werkwijzetest.Neem(Nu);

    internal ImmutableArray<Antwoordverschil> Verschillen => Toen.Count > 0 && Feit.Antwoorden.Count > 0 ? Antwoordverschil.Tussen(Toen, Feit.Antwoorden) : [];

    internal IReadOnlyList<Keuze> Andere => Keuzes.Inspanningen(Blik, Feit);

    internal bool MagBesluiten => MagWijzigen(Recht.BesluitNemen);

    /// <summary>Shows what is known.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (!Peil.IsNu) return LocalRedirect(Terug);
        Versie = Feit.SindsVersie;
        Invoer.Organ = "Ambtelijk opdrachtgever";
        Invoer.Werkwijze = Feit.Antwoorden.Count > 0 && !Uitslag.IsLeeg ? Uitslag.Advies : Feit.Werkwijze == Werkwijze.NogNietGekozen ? null : Feit.Werkwijze;
        return Page();
    }

    /// <summary>Records what was decided, or goes on to a proposal.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Gebruiker.Mag(Recht.BesluitNemen)) return Forbid();
        if (!await GevondenAsync(id)) return NotFound();
        if (Net(Invoer.Motivering) is null) ModelState.AddModelError("Invoer.Motivering", "Leg uit waarom jullie dit kiezen.");
        if (Invoer.Uitkomst is not { } uitkomst) ModelState.AddModelError("Invoer.Uitkomst", "Kies wat jullie besluiten.");
        else if (uitkomst is Herijkuitkomst.Stoppen or Herijkuitkomst.Samenvoegen) return Voorstel(uitkomst);
        return await BesluitAsync(Invoer.Uitkomst ?? Herijkuitkomst.Doorgaan);
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld.Replace("Keuze.", "", StringComparison.Ordinal));

    private async Task<IActionResult> BesluitAsync(Herijkuitkomst uitkomst)
    {
        if (Invoer.Herijkdatum is null) ModelState.AddModelError("Invoer.Herijkdatum", "Kies een herijkdatum na vandaag: dan kijken jullie of de werkwijze nog past.");
        var werkwijze = uitkomst == Herijkuitkomst.Wijzigen ? Invoer.Werkwijze ?? Werkwijze.NogNietGekozen : Feit.Werkwijze;
        if (werkwijze == Werkwijze.NogNietGekozen) ModelState.AddModelError("Invoer.Werkwijze", "Kies een werkwijze.");
        else if (uitkomst == Herijkuitkomst.Wijzigen && werkwijze == Feit.Werkwijze) ModelState.AddModelError("Invoer.Werkwijze", "Dit is de werkwijze al. Kies een andere, of kies ‘doorgaan’.");
        ImmutableArray<(Guid, string)> delen = uitkomst == Herijkuitkomst.Splitsen
            ? [.. (Invoer.Delen ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(naam => (Guid.CreateVersion7(), naam))]
            : [];
        if (uitkomst == Herijkuitkomst.Splitsen && delen.Length is < 2 or > 10) ModelState.AddModelError("Invoer.Delen", "Schrijf twee tot tien namen, elk op een eigen regel.");
        var nieuw = Feit.Kies(werkwijze, new Werkwijzekeuze
        {
            Motivering = Net(Invoer.Motivering) ?? "",
            Herijkdatum = Invoer.Herijkdatum ?? Door.Vandaag,
            Op = Door.Vandaag,
            Advies = Uitslag.IsLeeg ? null : Uitslag.Advies,
            Antwoorden = Nu.Count > 0 ? Nu : null,
        });
        return await LegVastAsync(nieuw, "De herijking is vastgelegd.", uitkomst == Herijkuitkomst.Wijzigen ? $"/inspanningen/{Feit.Id}/vervolg" : Terug,
            new HerijkWerkwijze(Blik.MetVerborgen(nieuw), Besluit(uitkomst, werkwijze), delen, Feit.SindsVersie));
    }

    private Besluit Besluit(Herijkuitkomst uitkomst, Werkwijze werkwijze) => new()
    {
        Id = Guid.CreateVersion7(),
        Soort = uitkomst == Herijkuitkomst.Splitsen ? Besluitsoort.Splits : uitkomst == Herijkuitkomst.Wijzigen ? Besluitsoort.Wijzig : Besluitsoort.Herijk,
        Naam = Naam(uitkomst, werkwijze),
        Over = [Feit.Id],
        Organ = Net(Invoer.Organ),
        Status = Besluitstatus.Genomen,
        Uitkomst = Besluituitkomst.Ja,
        Datum = Door.Vandaag,
        Motivering = Net(Invoer.Motivering),
        Zichtbaarheid = Feit.Zichtbaarheid,
    };

    private string Naam(Herijkuitkomst uitkomst, Werkwijze werkwijze)
    {
        var tekst = uitkomst switch { Herijkuitkomst.Splitsen => "Gesplitst", Herijkuitkomst.Wijzigen => $"Verder als {Woorden.Van(werkwijze)}", _ => $"Doorgaan als {Woorden.Van(werkwijze)}" } + $": {Feit.Naam}";
        return tekst[..Math.Min(tekst.Length, Samenhang.Kern.Landschap.Feit.NaamMax)];
    }

    /// <summary>Stopping and merging have consequences that are worked out first.</summary>
    private IActionResult Voorstel(Herijkuitkomst uitkomst)
    {
        var naar = Blik.Zoek<Inspanning>(Invoer.Naar);
        if (uitkomst == Herijkuitkomst.Samenvoegen && (naar is null || naar.Id == Feit.Id)) ModelState.AddModelError("Invoer.Naar", "Kies met welke inspanning je samenvoegt.");
        if (!ModelState.IsValid) return Opnieuw(StatusCodes.Status400BadRequest);
        var stap = new Stap { Soort = uitkomst == Herijkuitkomst.Stoppen ? Stapsoort.Stop : Stapsoort.VoegSamen, Op = Feit.Id, Naar = uitkomst == Herijkuitkomst.Samenvoegen ? naar!.Id : null, Toelichting = Net(Invoer.Motivering) };
        return LocalRedirect(QueryString.Create("stap", Stapnotatie.Schrijf(stap)).Value is { } vraag ? "/portfolio/voorstellen/nieuw" + vraag : Terug);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await ZoekAsync<Inspanning>(id) is not { } inspanning) return false;
        (Bestaand, Terug) = (inspanning, AdresVan(inspanning));
        Tegenspraken = Samenhang.Kern.Werkwijzen.Tegenspraken.Van(Blik, inspanning, Peildatum, Grenzen.Van(Blik).AfwijkingEuro);
        Kop("Herijk de werkwijze", PadNaarWatErIs(inspanning));
        return true;
    }

    /// <summary>What is typed.</summary>
    public sealed class Herijkinvoer
    {
        [Display(Name = "Wat besluiten jullie?")]
        public Herijkuitkomst? Uitkomst { get; set; }

        public Werkwijze? Werkwijze { get; set; }

        [MaxLength(Samenhang.Kern.Landschap.Feit.TekstMax), Display(Name = "Waarom")]
        public string? Motivering { get; set; }

        public DateOnly? Herijkdatum { get; set; }

        public string? Organ { get; set; }

        public Guid? Naar { get; set; }

        public string? Delen { get; set; }
    }
}
