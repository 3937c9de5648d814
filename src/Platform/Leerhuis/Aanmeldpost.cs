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
    /// <param name="stop">Ends the wait.</param>
    public async Task<int> VertelAsync(SamenhangContext context, Activiteit over, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(over);
        await BereidVoorAsync(stop);
        var mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == over.OrganisatieId && rij.ActiviteitId == over.Id && rij.Staat != Aanmeldstaat.Afgemeld && rij.GewistOp == null).ToListAsync(stop);
        foreach (var wie in mensen)
            context.Berichten.Add(over.Staat == Activiteitstaat.Geannuleerd ? Geannuleerd(over, wie) : Gewijzigd(over, wie));
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
    internal Postbericht Gewijzigd(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Gewijzigd: {over.Titel}", [$"Er is iets veranderd. Het is nu {Wanneer(over)}, {Waar(over, wie)}.", "Kun je dan niet? Meld je af, dan kan iemand anders komen."], "Bekijk of wijzig je aanmelding",
        wie.Staat == Aanmeldstaat.Bevestigd ? Agendamethode.Request : null);

    /// <summary>It does not go on.</summary>
    internal Postbericht Geannuleerd(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Gaat niet door: {over.Titel}", [$"{over.Titel} van {Wanneer(over)} gaat niet door.", .. over.Annuleerreden is { } reden ? new[] { reden } : []], "Bekijk wat er nog meer is",
        wie.Staat == Aanmeldstaat.Bevestigd ? Agendamethode.Cancel : null, "/leerhuis");

    /// <summary>It is soon.</summary>
    internal Postbericht Herinnering(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Binnenkort: {over.Titel}", [$"Tot ziens op {Wanneer(over)}, {Waar(over, wie)}.", .. Online(over, wie), "Kun je toch niet? Meld je af, dan kan iemand anders komen."], "Bekijk of wijzig je aanmelding", null);

    /// <summary>What did you think of it?</summary>
    internal Postbericht Evaluatie(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Hoe was het? {over.Titel}", ["Wil je in een minuut zeggen wat je ervan vond? We bewaren niet van wie een antwoord is."], "Geef je mening", null);

    /// <summary>A link to a sign-up that somebody asked for again.</summary>
    internal Postbericht Link(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Je aanmelding: {over.Titel}", ["Hier is de link naar je aanmelding nog een keer. Er is niets veranderd."], "Bekijk of wijzig je aanmelding", null);

    /// <summary>Reads what messages need beforehand: nothing may be waited for while places are locked.</summary>
    internal async Task BereidVoorAsync(CancellationToken stop)
    {
        await boek.LeesAsync(stop);
        _ = links.Pad(Guid.Empty);
    }

    private Postbericht Maak(Activiteit over, Aanmelding wie, string onderwerp, IReadOnlyList<string> alineas, string knop, Agendamethode? methode, string? pad = null)
    {
        var contact = over.Contactmail ?? boek.Bekend?.Contactmail;
        var slot = contact is null ? new[] { "De link is van jou alleen. Stuur hem niet door." } : [$"Vragen? Mail {contact}.", "De link is van jou alleen. Stuur hem niet door."];
        var brief = new Brief($"Dag {wie.Naam},", alineas, knop, pad ?? links.Pad(wie.Id), slot);
        if (methode is { } hoe) brief = Met(brief, over, wie, hoe, contact ?? mail.Nu?.Afzender.Address);
        return Postbus.Maak(over.OrganisatieId, wie.Email, onderwerp, brief, klok, Geldig);
    }

    /// <summary>With the appointment. An invitation is about one appointment (RFC 5546): those of a course go as what they are, with their state.</summary>
    private Brief Met(Brief brief, Activiteit over, Aanmelding wie, Agendamethode methode, string? afzender)
    {
        var items = Activiteitagenda.Items(over, mail.Nu?.Site, deelnemer: true);
        var hoe = items.Count > 1 ? Agendamethode.Publish : methode;
        var tekst = Agendaschrijver.Schrijf(
            items.Select(item => item with
            {
                Volgnummer = item.Volgnummer + wie.Stap,
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
