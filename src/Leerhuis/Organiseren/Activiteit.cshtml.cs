// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>One activity for who organises it: how far it is, who comes, who waits, who was there and what they thought of it.</summary>
public sealed class ActiviteitModel(SamenhangContext context, Aanmeldbalie balie, Aanmeldlink links) : Organiseerpagina
{
    /// <summary>The activity.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Why it does not go on.</summary>
    [BindProperty, StringLength(1000, ErrorMessage = "Dit is te lang: hoogstens 1.000 tekens."), Display(Name = "Waarom gaat de activiteit niet door?")]
    public string? Reden { get; set; }

    internal Activiteitkaart Kaart { get; private set; } = null!;

    internal IReadOnlyList<Aanmelding> Mensen { get; private set; } = [];

    internal IReadOnlyDictionary<Guid, string> Leden { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Members, of the region of the activity first, of whom nobody has a place or wants one.</summary>
    internal IReadOnlyList<Verenigingslid> Stil { get; private set; } = [];

    internal IReadOnlyList<Evaluatie> Meningen { get; private set; } = [];

    /// <summary>Attendance is noted from the day itself: before it, nobody stayed away.</summary>
    internal DateOnly Vandaag => Tijd.Dag(Nu);

    internal string Uitnodiging => Site.Van(Request).AbsoluteUri.TrimEnd('/') + $"{Kaart.Adres}?uitnodiging={links.Uitnodiging(Id)}";

    internal static IReadOnlyList<Keuze> Naslagkeuzes { get; } =
        [new(nameof(Activiteittoegang.Open), "Iedereen"), new(nameof(Activiteittoegang.Leden), "Medewerkers van leden, en wie meedeed"), new(nameof(Activiteittoegang.Uitnodiging), "Alleen wie meedeed")];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await GevondenAsync(stop) ? Page() : NotFound();

    /// <summary>Puts it in the calendar.</summary>
    public async Task<IActionResult> OnPostPubliceerAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        ModelState.Clear();
        if (Kaart.Plekken.Count == 0) return this.Afgekeurd("", "Geef eerst aan hoeveel plekken er zijn.");
        await Dienst<Activiteitopslag>().WijzigAsync(Org, Id, null, rij =>
        {
            if (rij.Staat != Activiteitstaat.Concept) return false;
            (rij.Staat, rij.GepubliceerdOp) = (Activiteitstaat.Gepubliceerd, Nu);
            return true;
        }, null, stop);
        return Klaar("De activiteit staat op de kalender.");
    }

    /// <summary>It does not go on: everybody hears so, and calendars drop it.</summary>
    public async Task<IActionResult> OnPostAnnuleerAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        if (Reden is null) ModelState.AddModelError(nameof(Reden), "Zeg waarom: wie zich aanmeldde, leest dit.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var verteld = await Dienst<Activiteitopslag>().WijzigAsync(Org, Id, null, rij =>
        {
            if (rij.Staat != Activiteitstaat.Gepubliceerd) return false;
            (rij.Staat, rij.Annuleerreden) = (Activiteitstaat.Geannuleerd, Reden);
            return true;
        }, null, stop);
        return Klaar(verteld is { } aantal ? $"De activiteit gaat niet door. {aantal} {(aantal == 1 ? "persoon krijgt" : "mensen krijgen")} bericht." : "Er was niets te wijzigen.");
    }

    /// <summary>Gives the place of somebody back.</summary>
    public async Task<IActionResult> OnPostAfmeldenAsync(Guid wie, CancellationToken stop)
    {
        if (!await GevondenAsync(stop) || !Mensen.Any(mens => mens.Id == wie)) return NotFound();
        await balie.MeldAfAsync(Org, wie, stop);
        Dienst<Kalenderlezer>().Vergeet(Org);
        return Klaar("Afgemeld. Wie op de wachtlijst aan de beurt is, krijgt bericht.");
    }

    /// <summary>Notes who was there: everybody who is ticked was, everybody else with a place was not.</summary>
    public async Task<IActionResult> OnPostAanwezigAsync(Guid[] aanwezig, CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        ModelState.Clear();
        if (Kaart.Dag > Vandaag) return this.Afgekeurd("", "Wie er was, houd je bij vanaf de dag zelf.");
        var plekken = context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.ActiviteitId == Id && rij.Staat == Aanmeldstaat.Bevestigd);
        await plekken.Where(rij => aanwezig.Contains(rij.Id)).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Aanwezigheid, Aanwezigheid.Aanwezig), stop);
        await plekken.Where(rij => !aanwezig.Contains(rij.Id)).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Aanwezigheid, Aanwezigheid.Afwezig), stop);
        return Klaar($"Bewaard: {aanwezig.Length} aanwezig.");
    }

    internal string Pad(Aanmelding mens) => links.Pad(mens.Id);

    internal IEnumerable<Aanmelding> In(Aanmeldstaat staat) => Mensen.Where(mens => mens.Staat == staat);

    internal string Lid(Aanmelding mens) => mens.LidId is { } lid && Leden.TryGetValue(lid, out var naam) ? naam : mens.Werkgever ?? "";

    private LocalRedirectResult Klaar(string melding)
    {
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect($"/leerhuis/organiseren/activiteiten/{Id}");
    }

    private async Task<bool> GevondenAsync(CancellationToken stop)
    {
        if (await Dienst<Kalenderlezer>().ZoekAsync(Org, Id, stop) is not { } kaart) return false;
        Kaart = kaart;
        Kop(kaart.A.Titel, Organiseren);
        Mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.ActiviteitId == Id).OrderBy(rij => rij.Vorm).ThenBy(rij => rij.Volgorde).ToListAsync(stop);
        var leden = await context.Set<Verenigingslid>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderBy(rij => rij.Naam).ToListAsync(stop);
        Leden = leden.ToDictionary(rij => rij.Id, rij => rij.Naam);
        var komt = Mensen.Where(mens => mens.Staat != Aanmeldstaat.Afgemeld).Select(mens => mens.LidId).ToHashSet();
        if (kaart.A.Staat == Activiteitstaat.Gepubliceerd && !kaart.IsVoorbij(Nu))
            Stil = [.. leden.Where(lid => lid.Van <= kaart.Dag && (lid.Tot is null || lid.Tot >= kaart.Dag) && !komt.Contains(lid.Id)).OrderByDescending(lid => kaart.A.Regio is { } regio && string.Equals(lid.Regio, regio, StringComparison.OrdinalIgnoreCase))];
        Meningen = await context.Set<Evaluatie>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.ActiviteitId == Id).OrderBy(rij => rij.Id).ToListAsync(stop);
        return true;
    }
}
