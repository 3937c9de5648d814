// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The messages about a place. Each goes to one person, names nobody else, and carries the appointment when there is one to keep or to drop.</summary>
public sealed class Aanmeldpost(Verenigingsboek boek, Aanmeldlink links, Mailinstelling mail, TimeProvider klok)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(14);

    /// <summary>Tells everybody on the list of an activity that it changed or does not go on, in the unit of work of the change.</summary>
    /// <param name="context">The unit of work.</param>
    /// <param name="over">The activity as it becomes.</param>
    /// <param name="was">The appointments there were: those that are no more are dropped from calendars.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<int> VertelAsync(SamenhangContext context, Activiteit over, IReadOnlyList<Agendaitem> was, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(over);
        await BereidVoorAsync(stop);
        var mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == over.OrganisatieId && rij.ActiviteitId == over.Id && rij.Staat != Aanmeldstaat.Afgemeld && rij.GewistOp == null).ToListAsync(stop);
        foreach (var wie in mensen)
            context.Berichten.Add(over.Staat == Activiteitstaat.Geannuleerd ? Geannuleerd(over, wie) : Gewijzigd(over, wie, was));
        return mensen.Count;
    }

    /// <summary>A place is given.</summary>
    internal Postbericht Bevestigd(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Je bent aangemeld: {over.Titel}",
        [$"Je plek is zeker: {Wanneer(over)}, {Waar(over, wie)}.", .. Kosten(wie), .. Online(over, wie)], "Bekijk of wijzig je aanmelding", Agendamethode.Request);

    /// <summary>Everything was taken.</summary>
    internal Postbericht Wachtlijst(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Je staat op de wachtlijst: {over.Titel}",
        [$"Alle plekken waren bezet op het moment dat je je aanmeldde. Je staat op de wachtlijst voor {Wanneer(over)}.", "Komt er een plek vrij, dan krijgt wie het langst wacht als eerste bericht."],
        "Bekijk je aanmelding", null);

    /// <summary>A place is kept for an answer.</summary>
    internal Postbericht Aangeboden(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Er is een plek voor je: {over.Titel}",
        [$"Er kwam een plek vrij voor {Wanneer(over)}. Wij houden haar voor je vast tot {Datumtekst.Tijdstip(wie.AangebodenTot!.Value)}.", "Antwoord je niet, dan gaat de plek naar wie na jou komt."],
        "Neem de plek of laat haar gaan", null);

    /// <summary>An offered place went to the next.</summary>
    internal Postbericht Verlopen(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"De plek is vergeven: {over.Titel}", ["We hielden een plek voor je vast, maar kregen op tijd geen antwoord. De plek is naar de volgende op de wachtlijst gegaan."], "Meld je opnieuw aan", null, $"/leerhuis/activiteiten/{over.Id}");

    /// <summary>The place was given back.</summary>
    internal Postbericht Afgemeld(Activiteit over, Aanmelding wie, bool hadPlek) => Maak(
        over, wie, $"Je bent afgemeld: {over.Titel}", [$"Je bent afgemeld voor {Wanneer(over)}. Bedankt dat je het liet weten: iemand anders kan nu komen."], "Bekijk de kalender",
        hadPlek ? Agendamethode.Cancel : null, "/leerhuis");

    /// <summary>The activity changed; the appointment in the calendar is replaced.</summary>
    internal Postbericht Gewijzigd(Activiteit over, Aanmelding wie, IReadOnlyList<Agendaitem> was) => Maak(
        over, wie, $"Gewijzigd: {over.Titel}", [was is [{ Begin: var toen }, ..] && toen != Tijd.InAmsterdam(over.Begin) ? $"Het is verplaatst van {Datumtekst.Lang(DateOnly.FromDateTime(toen))} om {toen.Hour}.{toen.Minute:00} uur naar {Wanneer(over)}, {Waar(over, wie)}." : $"Er is iets veranderd. Het is nu {Wanneer(over)}, {Waar(over, wie)}.", "Kun je dan niet? Meld je af, dan kan iemand anders komen."], "Bekijk of wijzig je aanmelding",
        wie.Staat == Aanmeldstaat.Bevestigd ? Agendamethode.Request : null, was: was);

    /// <summary>Membership, the day or the price changed, and with it what this person pays.</summary>
    internal Postbericht AnderePrijs(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Andere prijs: {over.Titel}",
        wie.Prijs == 0 ? [$"Je hoeft voor {Wanneer(over)} niets (meer) te betalen."]
            : [$"Deelname op {Wanneer(over)} kost je {(wie.Prijs / 100m).ToString("C", CultureInfo.GetCultureInfo("nl-NL"))}: op die dag werk je niet bij een lid, of de prijs is veranderd.", "Wil je dan niet komen? Meld je af, dan kan iemand anders komen."],
        "Bekijk of wijzig je aanmelding", null);

    /// <summary>It does not go on.</summary>
    internal Postbericht Geannuleerd(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Gaat niet door: {over.Titel}", [$"{over.Titel} van {Wanneer(over)} gaat niet door.", .. over.Annuleerreden is { } reden ? new[] { reden } : []], "Bekijk wat er nog meer is",
        wie.Staat == Aanmeldstaat.Bevestigd ? Agendamethode.Cancel : null, "/leerhuis");

    /// <summary>It is soon.</summary>
    internal Postbericht Herinnering(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Binnenkort: {over.Titel}", [$"Tot ziens op {Wanneer(over)}, {Waar(over, wie)}.", .. Online(over, wie), "Kun je toch niet? Meld je af, dan kan iemand anders komen."], "Bekijk of wijzig je aanmelding", null, afmeldbaar: true);

    /// <summary>What did you think of it?</summary>
    internal Postbericht Evaluatie(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Hoe was het? {over.Titel}", ["Wil je in een minuut zeggen wat je ervan vond? We bewaren niet van wie een antwoord is."], "Geef je mening", null, afmeldbaar: true);

    /// <summary>Somebody signed up with an address that was on the list.</summary>
    internal Postbericht Bestond(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Je was al aangemeld: {over.Titel}", ["Je meldde je aan met een adres dat al op de lijst stond. Er is niets veranderd. Met de link zie je hoe je aanmelding ervoor staat."], "Bekijk of wijzig je aanmelding", null);

    /// <summary>The way to everything under an address, for its owner.</summary>
    internal Postbericht Mijn(Guid vereniging, string email) => Postbus.Maak(
        vereniging, email, "Je aanmeldingen en gegevens",
        new Brief("Dag,", ["Je vroeg om de link naar je aanmeldingen. Op die pagina zie je waarvoor je bent aangemeld, en download of wis je wat we van je bewaren. De link werkt zeven dagen."], "Bekijk je aanmeldingen", links.Mijn(email), ["Vroeg je dit niet? Dan hoef je niets te doen."]),
        klok, Geldig);

    /// <summary>Reads what messages need beforehand: nothing may be waited for while places are locked.</summary>
    internal async Task BereidVoorAsync(CancellationToken stop)
    {
        await boek.LeesAsync(stop);
        _ = links.Pad(Guid.Empty);
    }

    private Postbericht Maak(Activiteit over, Aanmelding wie, string onderwerp, IReadOnlyList<string> alineas, string knop, Agendamethode? methode, string? pad = null, IReadOnlyList<Agendaitem>? was = null, bool afmeldbaar = false)
    {
        var contact = over.Contactmail ?? boek.Bekend?.Contactmail;
        var slot = contact is null ? new[] { "De link is van jou alleen. Stuur hem niet door." } : [$"Vragen? Mail {contact}.", "De link is van jou alleen. Stuur hem niet door."];
        var brief = new Brief($"Dag {wie.Naam},", alineas, knop, pad ?? links.Pad(wie.Id), slot, afmeldbaar ? $"{links.Pad(wie.Id)}/berichten" : null) { Afmeldwoorden = "Geen herinneringen en vragen achteraf meer" };
        if (methode is { } hoe) brief = Met(brief, over, wie, hoe, contact ?? mail.Nu?.Afzender.Address, was ?? []);
        return Postbus.Maak(over.OrganisatieId, wie.Email, onderwerp, brief, klok, Geldig);
    }

    /// <summary>With the appointment. An invitation is about one appointment (RFC 5546): those of a course go as what they are, with their state.</summary>
    private Brief Met(Brief brief, Activiteit over, Aanmelding wie, Agendamethode methode, string? afzender, IReadOnlyList<Agendaitem> was)
    {
        var nu = Activiteitagenda.Items(over, mail.Nu?.Site, wie);
        IReadOnlyList<Agendaitem> items = [.. nu, .. was.Where(oud => !nu.Any(item => item.Uid == oud.Uid)).Select(oud => oud with { Vervallen = true, Volgnummer = nu[0].Volgnummer })];
        var hoe = items.Count > 1 ? Agendamethode.Publish : methode;
        var tekst = Agendaschrijver.Schrijf(
            items.Select(item => item with
            {
                Vervallen = item.Vervallen || methode == Agendamethode.Cancel,
                Bijgewerkt = klok.GetUtcNow().UtcDateTime,
                Afzender = hoe == Agendamethode.Publish ? null : afzender,
                Ontvanger = hoe == Agendamethode.Publish ? null : wie.Email,
            }),
            hoe);
        return brief with { Agenda = tekst, Methode = hoe };
    }

    private static string Wanneer(Activiteit over)
    {
        var (begin, einde) = (Tijd.InAmsterdam(over.Begin), Tijd.InAmsterdam(over.Einde));
        var dagen = DateOnly.FromDateTime(begin) == DateOnly.FromDateTime(einde) ? Datumtekst.Lang(DateOnly.FromDateTime(begin)) : $"{Datumtekst.Lang(DateOnly.FromDateTime(begin))} tot en met {Datumtekst.Lang(DateOnly.FromDateTime(einde))}";
        return $"{dagen} om {begin.Hour}.{begin.Minute:00} uur";
    }

    private static string Waar(Activiteit over, Aanmelding wie) => wie.Vorm == Plekvorm.Online ? "online" : over.Plaats is { } plaats ? plaats.ReplaceLineEndings(", ") : "op een plaats die nog volgt";

    private static IEnumerable<string> Kosten(Aanmelding wie) =>
        wie.Prijs > 0 ? [$"Je werkt niet bij een lid. Deelname kost {(wie.Prijs / 100m).ToString("C", CultureInfo.GetCultureInfo("nl-NL"))}; je krijgt daarvoor een factuur."] : [];

    private static IEnumerable<string> Online(Activiteit over, Aanmelding wie) => wie.Vorm == Plekvorm.Online && over.Onlinelink is { } link ? [$"Doe mee via: {link}"] : [];
}
