// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
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
    /// <summary>The code of the link.</summary>
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>What can be corrected.</summary>
    [BindProperty]
    public Verbetering Invoer { get; set; } = new();

    /// <summary>A mark from 1 to 10.</summary>
    [BindProperty, Range(1, 10, ErrorMessage = "Geef een cijfer van 1 tot en met 10."), Display(Name = "Cijfer")]
    public int? Cijfer { get; set; }

    /// <summary>What somebody thought of it.</summary>
    [BindProperty, StringLength(2000, ErrorMessage = "Deze tekst is te lang: hoogstens 2.000 tekens."), Display(Name = "Wat neem je mee, en wat kan beter?")]
    public string? Mening { get; set; }

    internal Aanmelding Wie { get; private set; } = null!;

    internal Activiteitkaart Kaart { get; private set; } = null!;

    internal int Plaats { get; private set; }

    internal IReadOnlyList<Formuliervraag> Vragen { get; private set; } = [];

    /// <summary>Answers are of use until it begins.</summary>
    internal bool MagAntwoorden => Vragen.Count > 0 && Wie.Staat != Aanmeldstaat.Afgemeld && Kaart.A.Begin > Nu;

    /// <summary>Whether this person may see what is kept of the activity.</summary>
    internal bool MagNaslag { get; private set; }

    internal string Mijn => links.Mijn(Wie.Email);

    internal bool MagEvalueren => Wie is { Staat: Aanmeldstaat.Bevestigd, Geevalueerd: false } && Wie.Aanwezigheid != Aanwezigheid.Afwezig && Kaart.IsVoorbij(Nu);

    internal string Adres => links.Pad(Wie.Id);

    /// <summary>Where an organiser notes that this person is there.</summary>
    internal string Scanadres => Site.Van(Request).AbsoluteUri.TrimEnd('/') + $"/leerhuis/organiseren/inchecken/{Wie.Id}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await GevondenAsync(stop) ? Page() : NotFound();

    /// <summary>The appointment as a file.</summary>
    public async Task<IActionResult> OnGetAgendaAsync(CancellationToken stop) => !await GevondenAsync(stop) || Wie.Staat != Aanmeldstaat.Bevestigd ? NotFound()
        : Voedsel.Antwoord(this, Agendaschrijver.Schrijf(Activiteitagenda.Items(Kaart.A, Site.Van(Request), Wie), Agendamethode.Publish), "text/calendar; charset=utf-8", openbaar: false);

    /// <summary>Gives the place back.</summary>
    public Task<IActionResult> OnPostAfmeldenAsync(CancellationToken stop) => DoeAsync(() => balie.MeldAfAsync(Org, Wie.Id, stop), Aanmelduitslag.Afgemeld, "Je bent afgemeld.", "Je was al afgemeld.", stop);

    /// <summary>Takes the place that is kept.</summary>
    public Task<IActionResult> OnPostNeemAsync(CancellationToken stop) =>
        DoeAsync(() => balie.NeemAanAsync(Org, Wie.Id, stop), Aanmelduitslag.Bevestigd, "De plek is van jou.", "Deze plek wordt niet meer voor je vastgehouden.", stop);

    /// <summary>Corrects the name, on every sign-up with this address, and what belongs to this one.</summary>
    public async Task<IActionResult> OnPostVerbeterAsync(CancellationToken stop)
    {
        if (!await GevondenAsync(stop, vul: false)) return NotFound();
        ModelState.Remove(nameof(Cijfer));
        if (Invoer.Naam is null) ModelState.AddModelError("Invoer.Naam", "Vul je naam in.");
        if (MagAntwoorden) Aanmeldformulier.Controleer(Vragen, Invoer.Antwoorden, ModelState);
        if (!ModelState.IsValid) return this.Afgekeurd();
        var antwoorden = MagAntwoorden ? Aanmeldformulier.Antwoorden(Vragen, Invoer.Antwoorden) : Wie.Antwoorden;
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Email == Wie.Email && rij.GewistOp == null).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Naam, Invoer.Naam), stop);
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Id == Wie.Id && rij.GewistOp == null).ExecuteUpdateAsync(
            zet => zet.SetProperty(rij => rij.Werkgever, Invoer.Werkgever).SetProperty(rij => rij.Functie, Invoer.Functie).SetProperty(rij => rij.Antwoorden, antwoorden), stop);
        return Klaar("Je gegevens zijn gewijzigd.");
    }

    /// <summary>Gives or withdraws consent to a recording. A recording that is there is shut until an organiser says again that everybody agrees.</summary>
    public async Task<IActionResult> OnPostOpnameAsync(bool akkoord, CancellationToken stop)
    {
        if (!await GevondenAsync(stop) || !Kaart.A.WordtOpgenomen) return NotFound();
        var nu = Nu;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Id == Wie.Id).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.OpnameAkkoordOp, akkoord ? nu : null), stop);
        if (!akkoord && Wie.OpnameAkkoordOp is not null)
            await context.Set<Activiteit>().Where(rij => rij.OrganisatieId == Org && rij.Id == Wie.ActiviteitId && rij.OpnameAkkoord).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.OpnameAkkoord, false).SetProperty(rij => rij.Versie, rij => rij.Versie + 1), stop);
        await transactie.CommitAsync(stop);
        Dienst<Kalenderlezer>().Vergeet(Org);
        return Klaar(akkoord ? "Bedankt. Je toestemming is bewaard." : "Je toestemming is ingetrokken.");
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
        Vragen = Formuliervraag.Lees(kaart.A.Formuliervragen);
        MagNaslag = kaart.HeeftNaslag && await Dienst<Lidkenner>().MagNaslagAsync(kaart.A, wie, Nu, stop);
        if (vul) Invoer = new() { Naam = wie.Naam, Werkgever = wie.Werkgever, Functie = wie.Functie, Antwoorden = Aanmeldformulier.Lees(Vragen, wie.Antwoorden) };
        if (wie.Staat == Aanmeldstaat.Wachtlijst)
            Plaats = 1 + await context.Set<Aanmelding>().CountAsync(rij => rij.OrganisatieId == Org && rij.ActiviteitId == wie.ActiviteitId && rij.Vorm == wie.Vorm && rij.Staat == Aanmeldstaat.Wachtlijst && rij.Volgorde < wie.Volgorde, stop);
        Kop("Jouw aanmelding", new Kruimel(kaart.A.Titel, kaart.Adres));
        return true;
    }

    /// <summary>What somebody corrects.</summary>
    public sealed class Verbetering
    {
        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 200 tekens."), Display(Name = "Naam")]
        public string? Naam { get; set; }

        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Dit is te lang: hoogstens 200 tekens."), Display(Name = "Waar werk je?")]
        public string? Werkgever { get; set; }

        [StringLength(Aanmelding.NaamLengte, ErrorMessage = "Dit is te lang: hoogstens 200 tekens."), Display(Name = "Functie")]
        public string? Functie { get; set; }

        /// <summary>Per question of the organiser the answer.</summary>
        public List<string?> Antwoorden { get; set; } = [];
    }
}
