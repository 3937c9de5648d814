// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindavonden;

/// <summary>An evening of a group: agenda, check-in, hot seats, commitments and minutes.</summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed class AvondModel : Groepspagina
{
    private const string Lang = "De tekst is te lang: hoogstens 4.000 tekens.";
    private List<Mastermindbeurt> _beurten = [];

    /// <summary>What is on the table.</summary>
    [BindProperty, StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Agenda")]
    public string? Agenda { get; set; }

    /// <summary>What a member brings.</summary>
    [BindProperty, StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Vraag")]
    public string? Vraag { get; set; }

    /// <summary>How a member comes in.</summary>
    [BindProperty, StringLength(Mastermindaanmelding.KortLengte, ErrorMessage = "De zin is te lang: hoogstens 200 tekens."), Display(Name = "Check-in")]
    public string? Checkin { get; set; }

    /// <summary>Whether the member is there.</summary>
    [BindProperty, Display(Name = "Aanwezig")]
    public string? Aanwezig { get; set; }

    /// <summary>Who was there.</summary>
    [BindProperty, Display(Name = "Wie was erbij")]
    public List<string> Erbij { get; set; } = [];

    /// <summary>Who gets the hot seat.</summary>
    [BindProperty, Display(Name = "De stoel")]
    public string? Stoel { get; set; }

    /// <summary>What is promised.</summary>
    [BindProperty, StringLength(1000, ErrorMessage = "De tekst is te lang: hoogstens 1.000 tekens."), Display(Name = "Toezegging")]
    public string? Toezegging { get; set; }

    /// <summary>Who promises, when the begeleider writes.</summary>
    [BindProperty, Display(Name = "Van wie")]
    public string? Lid { get; set; }

    /// <summary>The commitment that is raised.</summary>
    [BindProperty, Display(Name = "Verhoogt")]
    public string? Hoger { get; set; }

    /// <summary>The commitment that is closed.</summary>
    [BindProperty]
    public Guid? ToezeggingId { get; set; }

    /// <summary>What became of it.</summary>
    [BindProperty]
    public string? Hoe { get; set; }

    /// <summary>What came of the evening.</summary>
    [BindProperty, StringLength(Mastermindronde.TekstLengte, ErrorMessage = Lang), Display(Name = "Verslag")]
    public string? Verslag { get; set; }

    internal static IReadOnlyList<Keuze> Aanwezigkeuzes { get; } = [new("ja", "Ja, ik ben erbij"), new("nee", "Nee, ik kan niet")];

    internal Mastermindavond Avond { get; private set; } = null!;

    internal IReadOnlyList<Mastermindtoezegging> Toezeggingen { get; private set; } = [];

    internal string Pad => $"{Groepspad}/avond/{Avond.Nummer}";

    internal IReadOnlyList<Mastermindbeurt> Stoelen => [.. _beurten.Where(beurt => beurt.AvondId == Avond.Id && beurt.Plek is not null && Leden.Any(lid => lid.Id == beurt.AanmeldingId)).OrderBy(beurt => beurt.Plek)];

    internal bool IkHebDeStoel => Ik is { } ik && Stoelen.Any(beurt => beurt.AanmeldingId == ik.Id);

    internal IReadOnlyList<Keuze> Ledenkeuzes => [.. Leden.Select(lid => new Keuze(lid.Id.ToString(), lid.Naam))];

    internal IEnumerable<Keuze> Verhoogbaar => Toezeggingen.Where(rij => rij.Staat == Toezeggingstaat.Open && (Begeleidt || rij.AanmeldingId == Ik?.Id)).Select(rij => new Keuze(rij.Id.ToString(), rij.Tekst.Length > 80 ? rij.Tekst[..80] + "…" : rij.Tekst));

    internal Mastermindbeurt? Beurt(Guid lid) => _beurten.FirstOrDefault(beurt => beurt.AvondId == Avond.Id && beurt.AanmeldingId == lid);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string sleutel, int nummer)
    {
        if (!await GevondenAsync(sleutel, nummer)) return NotFound();
        Vul();
        return Page();
    }

    /// <summary>The begeleider writes the agenda.</summary>
    public Task<IActionResult> OnPostAgendaAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: true, "De agenda is bewaard.", async () =>
    {
        var tekst = Net(Agenda);
        await Context.Set<Mastermindavond>().Where(rij => rij.Id == Avond.Id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Agenda, tekst), Stop);
    }, nameof(Agenda));

    /// <summary>The begeleider writes the minutes.</summary>
    public Task<IActionResult> OnPostVerslagAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: true, "Het verslag is bewaard.", async () =>
    {
        var tekst = Net(Verslag);
        await Context.Set<Mastermindavond>().Where(rij => rij.Id == Avond.Id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Verslag, tekst), Stop);
    }, nameof(Verslag));

    /// <summary>A member says what to bring.</summary>
    public Task<IActionResult> OnPostVraagAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: false, "Je vraag is bewaard.", async () =>
    {
        if (!IkHebDeStoel) ModelState.AddModelError(nameof(Vraag), "De stoel is deze avond niet van jou.");
        else if (Net(Vraag) is not { } vraag) ModelState.AddModelError(nameof(Vraag), "Schrijf je vraag op.");
        else (await BeurtAsync(Ik!.Id)).Vraag = vraag;
    }, nameof(Vraag));

    /// <summary>A member checks in.</summary>
    public Task<IActionResult> OnPostCheckinAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: false, "Je bent ingecheckt.", async () =>
    {
        if (!Aanwezigkeuzes.Any(keuze => keuze.Waarde == Aanwezig)) ModelState.AddModelError(nameof(Aanwezig), "Kies of je erbij bent.");
        if (!ModelState.IsValid) return;
        var beurt = await BeurtAsync(Ik!.Id);
        (beurt.Checkin, beurt.Aanwezig) = (Net(Checkin), Aanwezig == "ja");
    }, nameof(Checkin), nameof(Aanwezig));

    /// <summary>The begeleider notes who was there.</summary>
    public Task<IActionResult> OnPostAanwezigAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: true, "Bewaard wie erbij was.", async () =>
    {
        if (Erbij.Except(Ledenkeuzes.Select(keuze => keuze.Waarde)).Any()) ModelState.AddModelError(nameof(Erbij), "Kies leden uit de lijst.");
        if (!ModelState.IsValid) return;
        foreach (var lid in Leden) (await BeurtAsync(lid.Id)).Aanwezig = Erbij.Contains(lid.Id.ToString());
    }, nameof(Erbij));

    /// <summary>The begeleider gives somebody the hot seat; everybody has one turn.</summary>
    public Task<IActionResult> OnPostStoelAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: true, "De stoel is gegeven.", async () =>
    {
        if (!Ledenkeuzes.Any(keuze => keuze.Waarde == Stoel)) ModelState.AddModelError(nameof(Stoel), "Kies een lid uit de lijst.");
        if (!ModelState.IsValid) return;
        var lid = Guid.Parse(Stoel!);
        foreach (var ander in _beurten.Where(beurt => beurt.AanmeldingId == lid && beurt.AvondId != Avond.Id && beurt.Plek is not null)) (await Context.Set<Mastermindbeurt>().SingleAsync(rij => rij.AvondId == ander.AvondId && rij.AanmeldingId == lid, Stop)).Plek = null;
        (await BeurtAsync(lid)).Plek ??= Stoelen.Select(beurt => beurt.Plek!.Value).DefaultIfEmpty().Max() + 1;
    }, nameof(Stoel));

    /// <summary>Somebody promises something, or raises what was promised.</summary>
    public Task<IActionResult> OnPostZegtoeAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: null, "De toezegging staat erbij.", async () =>
    {
        var wie = Begeleidt ? Leden.FirstOrDefault(lid => lid.Id.ToString() == Lid) : Ik;
        if (Net(Toezegging) is null) ModelState.AddModelError(nameof(Toezegging), "Schrijf op wat er gaat gebeuren.");
        if (wie is null) ModelState.AddModelError(nameof(Lid), "Kies van wie de toezegging is.");
        if (!string.IsNullOrEmpty(Hoger) && !Verhoogbaar.Any(keuze => keuze.Waarde == Hoger)) ModelState.AddModelError(nameof(Hoger), "Kies een toezegging uit de lijst.");
        if (!ModelState.IsValid) return;
        if (string.IsNullOrEmpty(Hoger)) Context.Add(new Mastermindtoezegging { GroepId = Groep.Id, AanmeldingId = wie!.Id, Avond = Avond.Nummer, Tekst = Net(Toezegging)! });
        else
        {
            var id = Guid.Parse(Hoger);
            var rij = await Context.Set<Mastermindtoezegging>().SingleAsync(ander => ander.Id == id, Stop);
            (rij.Tekst, rij.VerhoogdOp) = (Net(Toezegging)!, Avond.Nummer);
        }
    }, nameof(Toezegging), nameof(Lid), nameof(Hoger));

    /// <summary>A commitment is done or let go.</summary>
    public Task<IActionResult> OnPostSluitAsync(string sleutel, int nummer) => DoeAsync(sleutel, nummer, begeleider: null, "De toezegging is gesloten.", async () =>
    {
        var rij = await Context.Set<Mastermindtoezegging>().SingleOrDefaultAsync(ander => ander.Id == ToezeggingId && ander.GroepId == Groep.Id && ander.Staat == Toezeggingstaat.Open, Stop);
        if (rij is null || !(Begeleidt || rij.AanmeldingId == Ik?.Id) || !Enum.TryParse<Toezeggingstaat>(Hoe, out var staat) || staat is not (Toezeggingstaat.Gedaan or Toezeggingstaat.Losgelaten)) ModelState.AddModelError("", "Deze toezegging staat niet (meer) open.");
        else (rij.Staat, rij.GeslotenOp) = (staat, Avond.Nummer);
    });

    /// <summary>Does one thing of the evening; only what that form asks is looked at.</summary>
    /// <param name="sleutel">Key of the group.</param>
    /// <param name="nummer">Number of the evening.</param>
    /// <param name="begeleider">True: only the begeleider may; false: only a member; nothing: both.</param>
    /// <param name="melding">What is said when it is done.</param>
    /// <param name="werk">What is done; objections go in the model state.</param>
    /// <param name="velden">Fields of the form.</param>
    private async Task<IActionResult> DoeAsync(string sleutel, int nummer, bool? begeleider, string melding, Func<Task> werk, params string[] velden)
    {
        if (!await GevondenAsync(sleutel, nummer) || (begeleider == true && !Begeleidt) || (begeleider == false && Ik is null)) return NotFound();
        foreach (var veld in ModelState.Keys.Where(veld => !velden.Contains(veld)).ToList()) ModelState.Remove(veld);
        if (ModelState.IsValid) await werk();
        if (!ModelState.IsValid)
        {
            Vul(velden);
            return this.Afgekeurd();
        }

        await Context.SaveChangesAsync(Stop);
        return Klaar(Pad, melding);
    }

    private async Task<Mastermindbeurt> BeurtAsync(Guid lid)
    {
        var beurt = await Context.Set<Mastermindbeurt>().SingleOrDefaultAsync(rij => rij.AvondId == Avond.Id && rij.AanmeldingId == lid, Stop);
        if (beurt is null) Context.Add(beurt = new Mastermindbeurt { AvondId = Avond.Id, AanmeldingId = lid });
        return beurt;
    }

    /// <summary>Fills the forms with what is there, except what was just typed.</summary>
    private void Vul(params string[] behalve)
    {
        if (!behalve.Contains(nameof(Agenda))) Agenda = Avond.Agenda;
        if (!behalve.Contains(nameof(Verslag))) Verslag = Avond.Verslag;
        if (!behalve.Contains(nameof(Erbij))) Erbij = [.. _beurten.Where(beurt => beurt.AvondId == Avond.Id && beurt.Aanwezig == true).Select(beurt => beurt.AanmeldingId.ToString())];
        if (Ik is not { } ik || Beurt(ik.Id) is not { } mijn) return;
        if (!behalve.Contains(nameof(Vraag))) Vraag = mijn.Vraag;
        if (!behalve.Contains(nameof(Checkin))) (Checkin, Aanwezig) = (mijn.Checkin, mijn.Aanwezig switch { true => "ja", false => "nee", _ => null });
    }

    private async Task<bool> GevondenAsync(string sleutel, int nummer)
    {
        if (!await GroepAsync(sleutel) || Avonden.FirstOrDefault(avond => avond.Nummer == nummer) is not { } avond) return false;
        Avond = avond;
        var avonden = Avonden.Select(rij => rij.Id).ToList();
        _beurten = await Context.Set<Mastermindbeurt>().AsNoTracking().Where(rij => avonden.Contains(rij.AvondId)).ToListAsync(Stop);
        // What was promised before and was still open when this evening began comes back; what was said later does not.
        Toezeggingen = await Context.Set<Mastermindtoezegging>().AsNoTracking().Where(rij => rij.GroepId == Groep.Id && rij.Avond <= nummer && (rij.GeslotenOp == null || rij.GeslotenOp >= nummer)).OrderBy(rij => rij.Avond).ThenBy(rij => rij.Id).ToListAsync(Stop);
        Kop($"Avond {nummer}", new Kruimel(Groep.Naam, Groepspad));
        return true;
    }
}
