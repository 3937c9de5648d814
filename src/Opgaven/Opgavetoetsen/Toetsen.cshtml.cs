// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Kern.Toetsen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Opgavetoetsen;

/// <summary>Tests whether a signal or kandidaat-opgave is an opgave, and does what is decided.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class ToetsenModel : BeeldPagina
{
    private const int MeesteInspanningen = 500;

    /// <summary>Every answer, what is not known last.</summary>
    internal static IReadOnlyList<Keuze> Antwoordkeuzes { get; } =
        [.. new[] { Antwoord.Ja, Antwoord.EerderJa, Antwoord.EerderNee, Antwoord.Nee, Antwoord.Onbekend }.Select(keuze => new Keuze(keuze.ToString(), Woorden.MetHoofdletter(Woorden.Van(keuze))))];

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    internal Feit Wat { get; private set; } = null!;

    internal string Terug { get; private set; } = "/";

    /// <summary>What the knoppen of the organisation say of the answers in the form.</summary>
    internal Toetsweging Weging => Toetsweging.Van(Invoer.Maak(), Knoppen.Van(Blik));

    /// <summary>The choices, with what each does.</summary>
    internal IReadOnlyList<Keuze> Uitslagen =>
    [
        new(nameof(Toetsuitslag.Opgave), "Opgave", Wat is Signaal ? "Er komt een kandidaat-opgave, of het gaat naar een opgave die er al is." : "Het blijft een kandidaat-opgave tot het bevoegde orgaan de opdracht geeft."),
        .. MagWijzigen(Recht.InspanningWijzigen) ? [new Keuze(nameof(Toetsuitslag.Inspanning), "Inspanning", "Eén inspanning geeft het antwoord.")] : Array.Empty<Keuze>(),
        new(nameof(Toetsuitslag.Lijn), "Lijn", "Een afdeling pakt het op in het gewone werk."),
        new(nameof(Toetsuitslag.Parkeerplaats), "Parkeerplaats", "Nu niet; jullie kijken op een afgesproken dag opnieuw."),
    ];

    /// <summary>Efforts that can be chosen; of a very large organisation none, because nobody finds one among thousands.</summary>
    internal IReadOnlyList<Keuze> Inspanningen => Blik.Aantal<Inspanning>() > MeesteInspanningen ? [] : Keuzes.Inspanningen(Blik, null);

    /// <summary>A warning when there are more opgaven than the organisation can carry; it stops nobody.</summary>
    internal string? TeVeel
    {
        get
        {
            var (aantal, grens) = (Blik.Alle<Opgave>().Count(Toetsvoorraad.TeltMee), Grenzen.Van(Blik).Opgaven);
            return aantal < grens ? null : $"Er zijn {aantal} opgaven; jullie grens is {grens}. Komt er een bij, kies dan ook wat wacht.";
        }
    }

    protected override bool HeeftTijdbalk => false;

    internal static string Uitkomst(Toetsweging weging) => weging.IsOpgave switch
    {
        true => "Dit is een opgave.",
        false => "Dit is geen opgave.",
        null => "Dit hangt af van wat nog onbekend is.",
    };

    /// <summary>Shows the questions with what is known.</summary>
    public IActionResult OnGet(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        Invoer = Velden.Van(Toetsvoorraad.Antwoorden(Blik, Wat));
        return Peil.IsNu ? Page() : LocalRedirect(Terug);
    }

    /// <summary>Weighs again, or records the outcome and does it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        // An answer that could not be read has no place in what was bound; the form asks for each by its code.
        foreach (var vraag in Opgavevraag.Alle)
        {
            Invoer.Antwoorden.TryAdd(vraag.Code, Antwoord.Onbekend);
        }

        if (Invoer.Alleenkijken)
        {
            // Weighing asks only for answers: what else is missing matters when the outcome is recorded.
            foreach (var sleutel in ModelState.Keys.Where(sleutel => !sleutel.Contains(nameof(Velden.Antwoorden), StringComparison.Ordinal)).ToList())
            {
                ModelState[sleutel]!.Errors.Clear();
                ModelState[sleutel]!.ValidationState = ModelValidationState.Valid;
            }

            return ModelState.IsValid ? Page() : Opnieuw(StatusCodes.Status400BadRequest);
        }

        if (Invoer.Uitslag == Toetsuitslag.Inspanning && !MagWijzigen(Recht.InspanningWijzigen))
        {
            ModelState.AddModelError("Invoer.Uitslag", "Je mag geen inspanning maken. Kies iets anders.");
        }

        var bestaand = Invoer.Uitslag switch { Toetsuitslag.Opgave => Invoer.Opgave, Toetsuitslag.Inspanning => Invoer.Inspanning, _ => null };
        MoetZichtbaarZijn(bestaand, Invoer.Uitslag == Toetsuitslag.Opgave ? nameof(Velden.Opgave) : nameof(Velden.Inspanning), "iets");
        var toets = new Opgavetoets
        {
            Id = Guid.CreateVersion7(),
            Op = id,
            Datum = Door.Vandaag,
            DoorId = Gebruiker.PersoonId,
            Antwoorden = Invoer.Maak(),
            Uitslag = Invoer.Uitslag,
            Motivering = Net(Invoer.Motivering) ?? "",
            Waarheen = Net(Invoer.Waarheen),
            Terugkijkdatum = Invoer.Uitslag == Toetsuitslag.Parkeerplaats ? Invoer.Terugkijkdatum : null,
        };
        return await VoerUitAsync(new LegToetsVast(toets, Guid.CreateVersion7(), Net(Invoer.Naam), bestaand), Terug, "De uitslag is vastgelegd en uitgevoerd.", toets.Motivering);
    }

    protected override string Veld(string veld) => base.Veld(veld == nameof(LegToetsVast.Bestaand) ? Invoer.Uitslag == Toetsuitslag.Opgave ? nameof(Velden.Opgave) : nameof(Velden.Inspanning) : veld);

    private static string? Net(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim().ReplaceLineEndings("\n");

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek(id) is not (Signaal { GaatOverIn: null } or Opgave { IsAfgesloten: false }) || Blik.Zoek(id) is not { } wat)
        {
            return false;
        }

        (Wat, Terug) = (wat, Weg.Naar(wat)!);
        Kop("Is dit een opgave?", wat is Signaal ? new Kruimel("Signalen", Weg.Met("/signalen")) : new Kruimel("Landschap", Weg.Opgaven), new Kruimel(wat is Signaal ? "Signaal" : wat.Titel, Terug));
        return true;
    }

    public sealed class Velden
    {
        public Dictionary<string, Antwoord> Antwoorden { get; set; } = [];

        public Toetsuitslag Uitslag { get; set; }

        [Display(Name = "Waarom")]
        public string? Motivering { get; set; }

        public string? Naam { get; set; }

        public Guid? Opgave { get; set; }

        public Guid? Inspanning { get; set; }

        public string? Waarheen { get; set; }

        public DateOnly? Terugkijkdatum { get; set; }

        public bool Alleenkijken { get; set; }

        internal static Velden Van(Toetsantwoorden antwoorden) => new() { Antwoorden = Opgavevraag.Alle.ToDictionary(vraag => vraag.Code, vraag => vraag.Lees(antwoorden)) };

        internal Toetsantwoorden Maak() => Opgavevraag.Alle.Aggregate(new Toetsantwoorden(), (tot, vraag) => vraag.Zet(tot, Antwoorden.GetValueOrDefault(vraag.Code)));
    }
}
