// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
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

    private DateTime Klok => Tijd.InAmsterdam(klok.GetUtcNow().UtcDateTime);

    /// <summary>Tells who is on the list of an activity that it changed for them or does not go on, in the unit of work of the change.</summary>
    /// <param name="context">The unit of work.</param>
    /// <param name="over">The activity as it becomes.</param>
    /// <param name="was">The activity as it was.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>How many people are told.</returns>
    public async Task<int> VertelAsync(SamenhangContext context, Activiteit over, Activiteit was, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(over);
        await BereidVoorAsync(stop);
        var mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == over.OrganisatieId && rij.ActiviteitId == over.Id && rij.Staat != Aanmeldstaat.Afgemeld && rij.GewistOp == null).ToListAsync(stop);
        var verteld = 0;
        foreach (var wie in mensen)
        {
            var anders = Afspraken.Anders(was, over, mail.Nu?.Site, wie, Klok);
            if (anders.Count == 0) continue;
            context.Berichten.AddRange(over.Staat == Activiteitstaat.Geannuleerd ? Geannuleerd(over, wie) : Gewijzigd(over, wie, was, anders));
            verteld++;
        }

        return verteld;
    }

    /// <summary>A place is given.</summary>
    internal IEnumerable<Postbericht> Bevestigd(Activiteit over, Aanmelding wie) => Met(
        over, wie, Afspraken.Komend(over, mail.Nu?.Site, wie, Klok), $"Je bent aangemeld: {over.Titel}",
        [$"Je plek is zeker: {Wanneer(over)}, {Waar(over, wie)}.", .. Kosten(wie), .. Online(over, wie)], "Bekijk of wijzig je aanmelding");

    /// <summary>Everything was taken.</summary>
    internal Postbericht Wachtlijst(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Je staat op de wachtlijst: {over.Titel}",
        [$"Alle plekken waren bezet op het moment dat je je aanmeldde. Je staat op de wachtlijst voor {Wanneer(over)}.", "Komt er een plek vrij, dan krijgt wie het langst wacht als eerste bericht."],
        "Bekijk je aanmelding");

    /// <summary>A place is kept for an answer.</summary>
    internal Postbericht Aangeboden(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Er is een plek voor je: {over.Titel}",
        [$"Er kwam een plek vrij voor {Wanneer(over)}. Wij houden haar voor je vast tot {Datumtekst.Tijdstip(wie.AangebodenTot!.Value)}.", "Antwoord je niet, dan gaat de plek naar wie na jou komt."],
        "Neem de plek of laat haar gaan");

    /// <summary>An offered place went to the next.</summary>
    internal Postbericht Verlopen(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"De plek is vergeven: {over.Titel}", ["We hielden een plek voor je vast, maar kregen op tijd geen antwoord. De plek is naar de volgende op de wachtlijst gegaan."], "Meld je opnieuw aan", $"/leerhuis/activiteiten/{over.Id}");

    /// <summary>The place was given back.</summary>
    internal IEnumerable<Postbericht> Afgemeld(Activiteit over, Aanmelding wie, bool hadPlek) => Met(
        over, wie, hadPlek ? Afspraken.Komend(over, mail.Nu?.Site, wie, Klok, vervalt: true) : [], $"Je bent afgemeld: {over.Titel}",
        [$"Je bent afgemeld voor {Wanneer(over)}. Bedankt dat je het liet weten: iemand anders kan nu komen."], "Bekijk de kalender", "/leerhuis");

    /// <summary>The activity changed; the appointments that differ are replaced in the calendar of who has a place.</summary>
    internal IEnumerable<Postbericht> Gewijzigd(Activiteit over, Aanmelding wie, Activiteit was, IReadOnlyList<Agendaitem> anders) => Met(
        over, wie, wie.Staat == Aanmeldstaat.Bevestigd ? anders : [], $"Gewijzigd: {over.Titel}",
        [
            Tijd.InAmsterdam(was.Begin) is var toen && toen != Tijd.InAmsterdam(over.Begin) ? $"Het is verplaatst van {Datumtekst.Lang(DateOnly.FromDateTime(toen))} om {Uur(toen)} naar {Wanneer(over)}, {Waar(over, wie)}." : $"Er is iets veranderd. Het is nu {Wanneer(over)}, {Waar(over, wie)}.",
            .. over.Bijeenkomsten is null && was.Bijeenkomsten is null ? [] : anders.Select(item => $"{(item.Vervallen ? "Vervalt" : "Nu")}: {item.Titel}, {Moment(item.Begin)}."),
            "Kun je dan niet? Meld je af, dan kan iemand anders komen.",
        ],
        "Bekijk of wijzig je aanmelding");

    /// <summary>Membership, the day or the price changed, and with it what this person pays.</summary>
    internal Postbericht AnderePrijs(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Andere prijs: {over.Titel}",
        wie.Prijs == 0 ? [$"Je hoeft voor {Wanneer(over)} niets (meer) te betalen."]
            : [$"Deelname op {Wanneer(over)} kost je {(wie.Prijs / 100m).ToString("C", CultureInfo.GetCultureInfo("nl-NL"))}: op die dag werk je niet bij een lid, of de prijs is veranderd.", "Wil je dan niet komen? Meld je af, dan kan iemand anders komen."],
        "Bekijk of wijzig je aanmelding");

    /// <summary>It does not go on.</summary>
    internal IEnumerable<Postbericht> Geannuleerd(Activiteit over, Aanmelding wie) => Met(
        over, wie, wie.Staat == Aanmeldstaat.Bevestigd ? Afspraken.Komend(over, mail.Nu?.Site, wie, Klok) : [], $"Gaat niet door: {over.Titel}",
        [$"{over.Titel} van {Wanneer(over)} gaat niet door.", .. over.Annuleerreden is { } reden ? new[] { reden } : []], "Bekijk wat er nog meer is", "/leerhuis");

    /// <summary>A meeting is soon.</summary>
    internal Postbericht Herinnering(Activiteit over, Aanmelding wie, Bijeenkomst keer) => Maak(
        over, wie, $"Binnenkort: {over.Titel}",
        [$"Tot ziens op {Moment(keer.Begin)}, {Waar(over, wie)}.", .. keer.Titel.Length == 0 ? Array.Empty<string>() : [$"Deze keer: {keer.Titel}."], .. Online(over, wie), "Kun je toch niet? Meld je af, dan kan iemand anders komen."],
        "Bekijk of wijzig je aanmelding", afmeldbaar: true);

    /// <summary>What did you think of it?</summary>
    internal Postbericht Evaluatie(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Hoe was het? {over.Titel}", ["Wil je in een minuut zeggen wat je ervan vond? We bewaren niet van wie een antwoord is."], "Geef je mening", afmeldbaar: true);

    /// <summary>Somebody signed up with an address that was on the list.</summary>
    internal Postbericht Bestond(Activiteit over, Aanmelding wie) => Maak(
        over, wie, $"Je was al aangemeld: {over.Titel}", ["Je meldde je aan met een adres dat al op de lijst stond. Er is niets veranderd. Met de link zie je hoe je aanmelding ervoor staat."], "Bekijk of wijzig je aanmelding");

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

    /// <summary>A message with the first appointment, and one for each further one.</summary>
    private IEnumerable<Postbericht> Met(Activiteit over, Aanmelding wie, IReadOnlyList<Agendaitem> afspraken, string onderwerp, IReadOnlyList<string> alineas, string knop, string? pad = null)
    {
        yield return Maak(over, wie, onderwerp, afspraken.Count < 2 ? alineas : [.. alineas, "Van elke bijeenkomst krijg je een eigen bericht: zo blijft je agenda kloppen, ook als er later één verandert."], knop, pad, afspraken.Count == 0 ? null : afspraken[0]);
        foreach (var item in afspraken.Skip(1))
        {
            yield return Maak(
                over, wie, $"{(item.Vervallen ? "Vervalt" : "Afspraak")}: {item.Titel}, {Datumtekst.Lang(DateOnly.FromDateTime(item.Begin))}",
                [item.Vervallen ? $"De afspraak van {Moment(item.Begin)} gaat uit je agenda." : $"Deze afspraak hoort bij je aanmelding: {Moment(item.Begin)}, {Waar(over, wie)}."], knop, pad, item);
        }
    }

    private Postbericht Maak(Activiteit over, Aanmelding wie, string onderwerp, IReadOnlyList<string> alineas, string knop, string? pad = null, Agendaitem? afspraak = null, bool afmeldbaar = false)
    {
        var contact = over.Contactmail ?? boek.Bekend?.Contactmail;
        var slot = contact is null ? new[] { "De link is van jou alleen. Stuur hem niet door." } : [$"Vragen? Mail {contact}.", "De link is van jou alleen. Stuur hem niet door."];
        var brief = new Brief($"Dag {wie.Naam},", alineas, knop, pad ?? links.Pad(wie.Id), slot, afmeldbaar ? $"{links.Pad(wie.Id)}/berichten" : null) { Afmeldwoorden = "Geen herinneringen en vragen achteraf meer" };
        if (afspraak is not null) brief = MetAgenda(brief, afspraak, wie, contact ?? mail.Nu?.Afzender.Address);
        return Postbus.Maak(over.OrganisatieId, wie.Email, onderwerp, brief, klok, Geldig);
    }

    /// <summary>With the appointment. Without an address that invites it is not an invitation, but something to look at (RFC 5546 asks for an organizer).</summary>
    private Brief MetAgenda(Brief brief, Agendaitem afspraak, Aanmelding wie, string? afzender)
    {
        var hoe = afzender is null ? Agendamethode.Publish : afspraak.Vervallen ? Agendamethode.Cancel : Agendamethode.Request;
        var item = afspraak with { Bijgewerkt = klok.GetUtcNow().UtcDateTime };
        return brief with { Agenda = Agendaschrijver.Schrijf([hoe == Agendamethode.Publish ? item : item with { Afzender = afzender, Afzendernaam = boek.Bekend?.Naam, Ontvanger = wie.Email }], hoe), Methode = hoe };
    }

    private static string Uur(DateTime tijd) => $"{tijd.Hour}.{tijd.Minute:00} uur";

    private static string Moment(DateTime tijd) => $"{Datumtekst.Lang(DateOnly.FromDateTime(tijd))} om {Uur(tijd)}";

    private static string Wanneer(Activiteit over)
    {
        var (begin, einde) = (Tijd.InAmsterdam(over.Begin), Tijd.InAmsterdam(over.Einde));
        var dagen = DateOnly.FromDateTime(begin) == DateOnly.FromDateTime(einde) ? Datumtekst.Lang(DateOnly.FromDateTime(begin)) : $"{Datumtekst.Lang(DateOnly.FromDateTime(begin))} tot en met {Datumtekst.Lang(DateOnly.FromDateTime(einde))}";
        return $"{dagen} om {Uur(begin)}";
    }

    private static string Waar(Activiteit over, Aanmelding wie) => wie.Vorm == Plekvorm.Online ? "online" : over.Plaats is { } plaats ? plaats.ReplaceLineEndings(", ") : "op een plaats die nog volgt";

    private static IEnumerable<string> Kosten(Aanmelding wie) =>
        wie.Prijs > 0 ? [$"Je werkt niet bij een lid. Deelname kost {(wie.Prijs / 100m).ToString("C", CultureInfo.GetCultureInfo("nl-NL"))}; je krijgt daarvoor een factuur."] : [];

    private static IEnumerable<string> Online(Activiteit over, Aanmelding wie) => wie.Vorm == Plekvorm.Online && over.Onlinelink is { } link ? [$"Doe mee via: {link}"] : [];
}
