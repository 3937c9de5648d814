// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The messages about a place. Each goes to one person, names nobody else, and carries the appointment when there is one to keep or to drop.</summary>
public sealed class Aanmeldpost(Verenigingsboek boek, Aanmeldlink links, Mailinstelling mail, TimeProvider klok)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(14);

    /// <summary>A place is given.</summary>
    internal Task<Postbericht> BevestigdAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Je bent aangemeld: {over.Titel}",
        [$"Je plek is zeker: {Wanneer(over)}, {Waar(over, wie)}.", .. Kosten(wie), .. Online(over, wie)], "Bekijk of wijzig je aanmelding", Agendamethode.Request, stop);

    /// <summary>Everything was taken.</summary>
    internal Task<Postbericht> WachtlijstAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Je staat op de wachtlijst: {over.Titel}",
        [$"Alle plekken waren bezet op het moment dat je je aanmeldde. Je staat op de wachtlijst voor {Wanneer(over)}.", "Komt er een plek vrij, dan krijgt wie het langst wacht als eerste bericht."],
        "Bekijk je aanmelding", null, stop);

    /// <summary>A place is kept for an answer.</summary>
    internal Task<Postbericht> AangebodenAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Er is een plek voor je: {over.Titel}",
        [$"Er kwam een plek vrij voor {Wanneer(over)}. Wij houden haar voor je vast tot {Datumtekst.Tijdstip(wie.AangebodenTot!.Value)}.", "Antwoord je niet, dan gaat de plek naar wie na jou komt."],
        "Neem de plek of laat haar gaan", null, stop);

    /// <summary>An offered place went to the next.</summary>
    internal Task<Postbericht> VerlopenAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"De plek is vergeven: {over.Titel}", ["We hielden een plek voor je vast, maar kregen op tijd geen antwoord. De plek is naar de volgende op de wachtlijst gegaan."], "Meld je opnieuw aan", null, stop, $"/leerhuis/activiteiten/{over.Id}");

    /// <summary>The place was given back.</summary>
    internal Task<Postbericht> AfgemeldAsync(Activiteit over, Aanmelding wie, bool hadPlek, CancellationToken stop) => MaakAsync(
        over, wie, $"Je bent afgemeld: {over.Titel}", [$"Je bent afgemeld voor {Wanneer(over)}. Bedankt dat je het liet weten: iemand anders kan nu komen."], "Bekijk de kalender",
        hadPlek ? Agendamethode.Cancel : null, stop, "/leerhuis");

    /// <summary>The activity changed; the appointment in the calendar is replaced.</summary>
    internal Task<Postbericht> GewijzigdAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Gewijzigd: {over.Titel}", [$"Er is iets veranderd. Het is nu {Wanneer(over)}, {Waar(over, wie)}.", "Kun je dan niet? Meld je af, dan kan iemand anders komen."], "Bekijk of wijzig je aanmelding",
        wie.Staat == Aanmeldstaat.Bevestigd ? Agendamethode.Request : null, stop);

    /// <summary>It does not go on.</summary>
    internal Task<Postbericht> GeannuleerdAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Gaat niet door: {over.Titel}", [$"{over.Titel} van {Wanneer(over)} gaat niet door.", .. over.Annuleerreden is { } reden ? new[] { reden } : []], "Bekijk wat er nog meer is",
        wie.Staat == Aanmeldstaat.Bevestigd ? Agendamethode.Cancel : null, stop, "/leerhuis");

    /// <summary>It is soon.</summary>
    internal Task<Postbericht> HerinneringAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Binnenkort: {over.Titel}", [$"Tot ziens op {Wanneer(over)}, {Waar(over, wie)}.", .. Online(over, wie), "Kun je toch niet? Meld je af, dan kan iemand anders komen."], "Bekijk of wijzig je aanmelding", null, stop);

    /// <summary>What did you think of it?</summary>
    internal Task<Postbericht> EvaluatieAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Hoe was het? {over.Titel}", ["Wil je in een minuut zeggen wat je ervan vond? We bewaren niet van wie een antwoord is."], "Geef je mening", null, stop);

    /// <summary>A link to a sign-up that somebody asked for again.</summary>
    internal Task<Postbericht> LinkAsync(Activiteit over, Aanmelding wie, CancellationToken stop) => MaakAsync(
        over, wie, $"Je aanmelding: {over.Titel}", ["Hier is de link naar je aanmelding nog een keer. Er is niets veranderd."], "Bekijk of wijzig je aanmelding", null, stop);

    private async Task<Postbericht> MaakAsync(
        Activiteit over, Aanmelding wie, string onderwerp, IReadOnlyList<string> alineas, string knop, Agendamethode? methode, CancellationToken stop, string? pad = null)
    {
        var vereniging = await boek.LeesAsync(stop);
        var contact = over.Contactmail ?? vereniging?.Contactmail;
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
