// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindselectie;

/// <summary>One application: for the organiser what the person wrote; for begeleiders also the intake, the decision and who cannot share a group.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BeoordelenModel : Mastermindpagina
{
    private const string Toelaten = "toelaten", Wachtlijst = "wachtlijst", Nee = "nee";
    private const string Niet = "niet", Wel = "wel", Bezwaar = "bezwaar", Los = "los";

    /// <summary>The intake.</summary>
    [BindProperty]
    public Intakeformulier Intake { get; set; } = new();

    /// <summary>The decision.</summary>
    [BindProperty]
    public Besluitformulier Besluit { get; set; } = new();

    /// <summary>Who cannot share a group.</summary>
    [BindProperty]
    public Afspraakformulier Afspraak { get; set; } = new();

    internal static IReadOnlyList<Keuze> Besluiten { get; } =
    [
        new(Toelaten, "Toelaten", "Telt mee als de groepen worden samengesteld. De brief gaat uit als de groepen zijn bevestigd."),
        new(Wachtlijst, "Wachtlijst", "Gaat in een volgende ronde voor, en kan invallen tot de tweede avond. De brief gaat meteen uit."),
        new(Nee, "Geen plaats", "De brief gaat meteen uit, met de reden."),
    ];

    internal static IReadOnlyList<Keuze> Afspraaksoorten { get; } =
        [new(Niet, "Niet in één groep met iemand"), new(Wel, "In dezelfde groep als iemand"), new(Bezwaar, "Niet in een groep: bezwaar van de begeleider"), new(Los, "Haal de afspraak weg")];

    internal Mastermindaanmelding Aanmelding { get; private set; } = null!;

    internal Rondestuk Stuk { get; private set; } = null!;

    internal bool Begeleidt { get; private set; }

    /// <summary>Who read the note of the intake, the newest first.</summary>
    internal IReadOnlyList<Intakeinzage> Gelezen { get; private set; } = [];

    /// <summary>A begeleider decides until the groups are confirmed; after that only about who has no decision yet.</summary>
    internal bool MagBesluiten => Begeleidt && (Stuk.Ronde.BevestigdOp is null ? Aanmelding.Staat != Mastermindstaat.Teruggetrokken : Aanmelding.Staat is Mastermindstaat.Aangemeld or Mastermindstaat.Besproken);

    /// <summary>Once the groups are confirmed nobody is admitted to them any more.</summary>
    internal IEnumerable<Keuze> Keuzes => Stuk.Ronde.BevestigdOp is null ? Besluiten : Besluiten.Where(keuze => keuze.Waarde != Toelaten);

    internal IEnumerable<Keuze> Groepkeuzes => Stuk.Groepen.Select(groep => new Keuze(groep.Id.ToString(), groep.Naam));

    internal IEnumerable<Keuze> Anderen => Stuk.Aanmeldingen.Where(rij => rij.Id != Aanmelding.Id).Select(rij => new Keuze(rij.Id.ToString(), $"{rij.Naam}, {rij.Organisatie}")).Concat(Groepkeuzes);

    internal IEnumerable<(string Naam, bool Samen)> Afspraken =>
        from paar in Stuk.Paren
        where paar.EenId == Aanmelding.Id || paar.AnderId == Aanmelding.Id
        let ander = paar.EenId == Aanmelding.Id ? paar.AnderId : paar.EenId
        select (Stuk.Aanmeldingen.Single(rij => rij.Id == ander).Naam, paar.Samen);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        VulIntake();
        await LogInzageAsync();
        return Page();
    }

    /// <summary>Writes down the intake.</summary>
    public async Task<IActionResult> OnPostIntakeAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !Begeleidt) return NotFound();
        Alleen("Intake");
        Moet("Intake.Niveau", Intake.Niveau, Mastermindkeuzes.Niveaus, "Kies een niveau.");
        Moet("Intake.Zwaarte", Intake.Zwaarte, Mastermindkeuzes.Zwaarten, "Kies een zwaarte.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var gesloten = Intakesleutel.Sluit(new Intakeoordeel(Net(Intake.Tekst)!, Getal(Intake.Niveau), Getal(Intake.Zwaarte), Intake.Geschikt));
        var rij = await Context.Set<Intakenotitie>().SingleOrDefaultAsync(ander => ander.AanmeldingId == id, Stop);
        if (rij is null) Context.Add(rij = new Intakenotitie { AanmeldingId = id, RondeId = Stuk.Ronde.Id, Tekst = gesloten });
        (rij.Tekst, rij.IntakerId, rij.BijgewerktOp) = (gesloten, Account!.Value, Nu);
        (rij.Niveau, rij.Zwaarte, rij.Geschikt) = (0, 0, false);
        if (Aanmelding.Staat == Mastermindstaat.Aangemeld) Aanmelding.Staat = Mastermindstaat.Besproken;
        return await BewaardAsync() ? Klaar(Adres, "De intake is bewaard.") : this.Afgekeurd("", "Iemand anders bewaarde deze intake net. Laad de pagina opnieuw.");
    }

    /// <summary>Records the decision; a refusal and a place on the waiting list are told at once.</summary>
    public async Task<IActionResult> OnPostBesluitAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !MagBesluiten) return NotFound();
        VulIntake();
        Alleen("Besluit");
        Moet("Besluit.Keuze", Besluit.Keuze, Keuzes, "Kies wat het wordt.");
        if (!string.IsNullOrEmpty(Besluit.Groep)) Moet("Besluit.Groep", Besluit.Groep, Groepkeuzes, "Kies een groep uit de lijst.");
        if (Besluit.Keuze is Wachtlijst or Nee && Net(Besluit.Reden) is null) ModelState.AddModelError("Besluit.Reden", "Leg uit waarom: de aanvrager leest dit.");
        if (Besluit.Keuze == Toelaten && !(Stuk.Intakes.TryGetValue(id, out var intake) && intake.Geschikt)) ModelState.AddModelError("Besluit.Keuze", "Toelaten kan na een intake met de uitkomst ‘geschikt’.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        Aanmelding.Staat = Besluit.Keuze switch { Toelaten => Mastermindstaat.Toegelaten, Wachtlijst => Mastermindstaat.Wachtlijst, _ => Mastermindstaat.Afgewezen };
        (Aanmelding.Besluitreden, Aanmelding.BesluitDoor, Aanmelding.BesluitOp) = (Net(Besluit.Reden), Gebruiker!.Naam, Nu);
        Aanmelding.VastInId = Aanmelding.Staat == Mastermindstaat.Toegelaten && !string.IsNullOrEmpty(Besluit.Groep) ? Guid.Parse(Besluit.Groep) : null;
        Aanmelding.Wacht = Aanmelding.Staat == Mastermindstaat.Wachtlijst;
        if (Aanmelding.Staat != Mastermindstaat.Toegelaten)
            Brieven.Leg(Context, Stuk.Ronde, Aanmelding, $"Besluit over je aanmelding voor {Stuk.Ronde.Naam}", Besluitbrief.Zinnen(Aanmelding, null, []));
        Noteer(Stuk.Ronde.Id, $"Besluit over {Aanmelding.Naam}: {Mastermindkeuzes.Woord(Aanmelding.Staat)}.");
        await Context.SaveChangesAsync(Stop);
        return Klaar(Adres, "Het besluit is vastgelegd.");
    }

    /// <summary>Keeps two apart or together, or somebody out of a group.</summary>
    public async Task<IActionResult> OnPostAfspraakAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !Begeleidt) return NotFound();
        VulIntake();
        Alleen("Afspraak");
        Moet("Afspraak.Soort", Afspraak.Soort, Afspraaksoorten, "Kies een afspraak.");
        Moet("Afspraak.Wie", Afspraak.Wie, Anderen, "Kies iemand of een groep.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var ander = Guid.Parse(Afspraak.Wie!);
        var groep = Stuk.Groepen.Any(rij => rij.Id == ander);
        if (groep != (Afspraak.Soort == Bezwaar) && Afspraak.Soort != Los) return this.Afgekeurd("Afspraak.Wie", Afspraak.Soort == Bezwaar ? "Kies een groep." : "Kies een persoon.");
        await Context.Set<Mastermindpaar>().Where(rij => (rij.EenId == id && rij.AnderId == ander) || (rij.EenId == ander && rij.AnderId == id)).ExecuteDeleteAsync(Stop);
        await Context.Set<Mastermindbezwaar>().Where(rij => rij.GroepId == ander && rij.AanmeldingId == id).ExecuteDeleteAsync(Stop);
        if (Afspraak.Soort == Bezwaar) Context.Add(new Mastermindbezwaar { GroepId = ander, AanmeldingId = id });
        else if (Afspraak.Soort != Los) Context.Add(new Mastermindpaar { RondeId = Stuk.Ronde.Id, EenId = id, AnderId = ander, Samen = Afspraak.Soort == Wel });
        await Context.SaveChangesAsync(Stop);
        return Klaar(Adres, "De afspraak is bewaard.");
    }

    private string Adres => $"/mastermind/aanmeldingen/{Aanmelding.Id}";

    private static int Getal(string? tekst) => int.Parse(tekst!, CultureInfo.InvariantCulture);

    private void VulIntake()
    {
        if (!Begeleidt || !Stuk.Intakes.TryGetValue(Aanmelding.Id, out var rij)) return;
        Intake = new Intakeformulier
        {
            Tekst = rij.Tekst,
            Geschikt = rij.Geschikt,
            Niveau = rij.Niveau.ToString(CultureInfo.InvariantCulture),
            Zwaarte = rij.Zwaarte.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Keeps who read the note of an intake, once a day; who looks sees who did.</summary>
    private async Task LogInzageAsync()
    {
        if (!Begeleidt || !Stuk.Intakes.ContainsKey(Aanmelding.Id)) return;
        var (id, wie, dag) = (Aanmelding.Id, Account!.Value, Vandaag);
        var gelezen = await Context.Set<Intakeinzage>().AsNoTracking().Where(rij => rij.AanmeldingId == id).OrderByDescending(rij => rij.Dag).ThenBy(rij => rij.Naam).Take(100).ToListAsync(Stop);
        if (!gelezen.Exists(rij => rij.AccountId == wie && rij.Dag == dag))
        {
            var nieuw = new Intakeinzage { AanmeldingId = id, AccountId = wie, Dag = dag, Naam = Gebruiker!.Naam };
            Context.Add(nieuw);
            // Two tabs at once: the row of the other one tells the same.
            await BewaardAsync();
            gelezen.Insert(0, nieuw);
        }

        Gelezen = gelezen;
    }

    private void Moet(string veld, string? waarde, IEnumerable<Keuze> keuzes, string melding)
    {
        if (!keuzes.Any(keuze => keuze.Waarde == waarde)) ModelState.AddModelError(veld, melding);
    }

    /// <summary>The page has three forms; only the one that was sent is looked at.</summary>
    private void Alleen(string formulier)
    {
        foreach (var veld in ModelState.Keys.Where(veld => !veld.StartsWith(formulier, StringComparison.Ordinal)).ToList()) ModelState.Remove(veld);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await Context.Set<Mastermindaanmelding>().SingleOrDefaultAsync(rij => rij.Id == id, Stop) is not { } rij || await StukAsync(rij.RondeId) is not { } stuk) return false;
        (Aanmelding, Stuk, Begeleidt) = (rij, stuk, stuk.IsBegeleider(Account));
        Kop(rij.Naam, new Kruimel(stuk.Ronde.Naam, $"/mastermind/ronde/{stuk.Ronde.Id}"));
        return true;
    }

    /// <summary>The intake as it is typed.</summary>
    public sealed class Intakeformulier
    {
        [Required(ErrorMessage = "Schrijf op wat er aan de orde kwam."), StringLength(Mastermindronde.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Intake")]
        public string? Tekst { get; set; }

        [Display(Name = "Niveau")]
        public string? Niveau { get; set; }

        [Display(Name = "Zwaarte")]
        public string? Zwaarte { get; set; }

        [Display(Name = "Geschikt")]
        public bool Geschikt { get; set; }
    }

    /// <summary>The decision as it is typed.</summary>
    public sealed class Besluitformulier
    {
        [Display(Name = "Besluit")]
        public string? Keuze { get; set; }

        [Display(Name = "Groep")]
        public string? Groep { get; set; }

        [StringLength(Mastermindronde.TekstLengte, ErrorMessage = "De tekst is te lang: hoogstens 4.000 tekens."), Display(Name = "Waarom")]
        public string? Reden { get; set; }
    }

    /// <summary>An agreement as it is typed.</summary>
    public sealed class Afspraakformulier
    {
        [Display(Name = "Afspraak")]
        public string? Soort { get; set; }

        [Display(Name = "Met wie")]
        public string? Wie { get; set; }
    }
}
