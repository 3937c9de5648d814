// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <summary>
/// One sign-up, by the link in the mail: how far it is, giving the place back, taking an offered one, the own data. Opening changes nothing: mail
/// scanners open links too.
/// </summary>
[EnableRateLimiting(LeerhuisRegistratie.Limiet)]
public sealed class EigenModel(SamenhangContext context, Aanmeldbalie balie, Aanmeldlink links) : Openbarepagina
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true };

    /// <summary>The code of the link.</summary>
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>The name, to be corrected.</summary>
    [BindProperty, StringLength(Platform.Leerhuis.Aanmelding.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
    public string? Naam { get; set; }

    /// <summary>A mark from 1 to 10.</summary>
    [BindProperty, Range(1, 10, ErrorMessage = "Geef een cijfer van 1 tot en met 10."), Display(Name = "Cijfer")]
    public int? Cijfer { get; set; }

    /// <summary>What somebody thought of it.</summary>
    [BindProperty, StringLength(2000, ErrorMessage = "Deze tekst is te lang: hoogstens 2.000 tekens."), Display(Name = "Wat neem je mee, en wat kan beter?")]
    public string? Mening { get; set; }

    internal Aanmelding Wie { get; private set; } = null!;

    internal Activiteitkaart Kaart { get; private set; } = null!;

    internal int Plaats { get; private set; }

    internal bool MagEvalueren => Wie is { Staat: Aanmeldstaat.Bevestigd, Geevalueerd: false } && Wie.Aanwezigheid != Aanwezigheid.Afwezig && Kaart.IsVoorbij(Nu);

    internal string Adres => links.Pad(Wie.Id);

    /// <summary>Where an organiser notes that this person is there.</summary>
    internal string Scanadres => Site.Van(Request).AbsoluteUri.TrimEnd('/') + $"/leerhuis/organiseren/inchecken/{Wie.Id}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await GevondenAsync(stop) ? Page() : NotFound();

    /// <summary>The appointment as a file.</summary>
    public async Task<IActionResult> OnGetAgendaAsync(CancellationToken stop) => !await GevondenAsync(stop) || Wie.Staat != Aanmeldstaat.Bevestigd ? NotFound()
        : Voedsel.Antwoord(this, Agendaschrijver.Schrijf(Activiteitagenda.Items(Kaart.A, Site.Van(Request), deelnemer: true), Agendamethode.Publish), "text/calendar; charset=utf-8", openbaar: false);

    /// <summary>Everything that is kept under this address, for its owner.</summary>
    public async Task<IActionResult> OnGetGegevensAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        var rijen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.Email == Wie.Email).OrderBy(rij => rij.AangemeldOp).ToListAsync(stop);
        var titels = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).ToDictionary(kaart => kaart.A.Id, kaart => kaart.A.Titel);
        var gegevens = rijen.Select(rij => new
        {
            Activiteit = titels.GetValueOrDefault(rij.ActiviteitId),
            rij.Naam,
            rij.Email,
            rij.Werkgever,
            rij.Functie,
            Hoe = Leerhuiswoorden.Van(rij.Vorm),
            Staat = Leerhuiswoorden.Van(rij.Staat),
            rij.AangemeldOp,
            PrijsInCenten = rij.Prijs,
            rij.Antwoorden,
            Aanwezigheid = Leerhuiswoorden.Van(rij.Aanwezigheid),
        });
        return File(JsonSerializer.SerializeToUtf8Bytes(gegevens, Leesbaar), "application/json", "mijn-gegevens.json");
    }

    /// <summary>Gives the place back.</summary>
    public Task<IActionResult> OnPostAfmeldenAsync(CancellationToken stop) => DoeAsync(() => balie.MeldAfAsync(Org, Wie.Id, stop), Aanmelduitslag.Afgemeld, "Je bent afgemeld.", "Je was al afgemeld.", stop);

    /// <summary>Takes the place that is kept.</summary>
    public Task<IActionResult> OnPostNeemAsync(CancellationToken stop) =>
        DoeAsync(() => balie.NeemAanAsync(Org, Wie.Id, stop), Aanmelduitslag.Bevestigd, "De plek is van jou.", "Deze plek wordt niet meer voor je vastgehouden.", stop);

    /// <summary>Corrects the name, on every sign-up with this address.</summary>
    public async Task<IActionResult> OnPostNaamAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop, vul: false)) return NotFound();
        if (Naam is null) ModelState.AddModelError(nameof(Naam), "Vul je naam in.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Email == Wie.Email).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Naam, Naam), stop);
        return Klaar("Je naam is gewijzigd.");
    }

    /// <summary>Keeps an opinion, and that it was given; not whose it is.</summary>
    public async Task<IActionResult> OnPostMeningAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop) || !MagEvalueren) return NotFound();
        if (Cijfer is null) ModelState.AddModelError(nameof(Cijfer), "Geef een cijfer van 1 tot en met 10.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        if (await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Id == Wie.Id && !rij.Geevalueerd).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Geevalueerd, true), stop) == 1)
        {
            context.Add(new Evaluatie { OrganisatieId = Org, ActiviteitId = Wie.ActiviteitId, Cijfer = Cijfer!.Value, Tekst = Mening });
            await context.SaveChangesAsync(stop);
            await transactie.CommitAsync(stop);
        }

        return Klaar("Bedankt voor je mening.");
    }

    /// <summary>Makes the secret address of the own calendar; the one before stops working.</summary>
    public async Task<IActionResult> OnPostAgendalinkAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        Agendalink = Site.Van(Request).AbsoluteUri.TrimEnd('/') + "/leerhuis/agenda.ics?mijn=" + await Dienst<Agendalinks>().MaakAsync(Org, Wie.Email, stop);
        return Page();
    }

    /// <summary>The secret address, shown once.</summary>
    public string? Agendalink { get; private set; }

    /// <summary>Signs off everywhere and wipes the name and address; the numbers stay.</summary>
    public async Task<IActionResult> OnPostWissenAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        await Dienst<Wisser>().WisAsync(Org, Wie.Email, stop);
        Dienst<Kalenderlezer>().Vergeet(Org);
        TempData[Schil.Meldingsleutel] = "Je gegevens zijn gewist, en je bent overal afgemeld. Wat blijft, zijn aantallen.";
        return LocalRedirect("/leerhuis");
    }

    private async Task<IActionResult> DoeAsync(Func<Task<Aanmeldresultaat>> wat, Aanmelduitslag goed, string gedaan, string niet, CancellationToken stop)
    {
        if (!await GevondenAsync(stop)) return NotFound();
        var resultaat = await wat();
        Dienst<Kalenderlezer>().Vergeet(Org);
        return Klaar(resultaat.Uitslag == goed ? gedaan : niet);
    }

    private LocalRedirectResult Klaar(string melding)
    {
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect(Adres);
    }

    private async Task<bool> GevondenAsync(CancellationToken stop, bool vul = true)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (Vereniging is null || links.Lees(Code) is not { } id) return false;
        if (await context.Set<Aanmelding>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == Org && rij.Id == id && rij.GewistOp == null, stop) is not { } wie) return false;
        if (await Dienst<Kalenderlezer>().ZoekAsync(Org, wie.ActiviteitId, stop) is not { } kaart) return false;
        (Wie, Kaart) = (wie, kaart);
        if (vul) Naam = wie.Naam;
        if (wie.Staat == Aanmeldstaat.Wachtlijst)
            Plaats = 1 + await context.Set<Aanmelding>().CountAsync(rij => rij.OrganisatieId == Org && rij.ActiviteitId == wie.ActiviteitId && rij.Vorm == wie.Vorm && rij.Staat == Aanmeldstaat.Wachtlijst && rij.Volgorde < wie.Volgorde, stop);
        Kop("Jouw aanmelding", new Kruimel(kaart.A.Titel, kaart.Adres));
        return true;
    }
}
