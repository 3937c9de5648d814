// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Leerhuis;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>An activity with its places, as the calendar shows it. Immutable; shared between requests.</summary>
internal sealed class Activiteitkaart(Activiteit activiteit, IReadOnlyList<Plek> plekken, string? reeks)
{
    /// <summary>From this many places on, room is told as a warning.</summary>
    private const int Krap = 5;

    /// <summary>A longer sentence is left to the page of the activity.</summary>
    private const int Zinlengte = 180;

    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    internal Activiteit A { get; } = activiteit;

    internal IReadOnlyList<Plek> Plekken { get; } = [.. plekken.OrderBy(plek => plek.Vorm)];

    internal string? Reeks { get; } = reeks;

    /// <summary>On the clock of Amsterdam.</summary>
    internal DateTime Begin { get; } = Tijd.InAmsterdam(activiteit.Begin);

    internal DateTime Einde { get; } = Tijd.InAmsterdam(activiteit.Einde);

    internal DateOnly Dag => DateOnly.FromDateTime(Begin);

    internal IReadOnlyList<string> Themas { get; } = Regels.Lees(activiteit.Themas);

    internal IReadOnlyList<string> Voorwie { get; } = Regels.Lees(activiteit.Voorwie);

    internal IReadOnlyList<Bijeenkomst> Bijeenkomsten { get; } = Bijeenkomst.Lees(activiteit.Bijeenkomsten).Alle;

    /// <summary>When there is something to go to: each meeting of a course, otherwise the one time.</summary>
    internal IEnumerable<DateTime> Keren => Bijeenkomsten.Count > 0 ? Bijeenkomsten.Select(keer => keer.Begin) : [Begin];

    internal string Adres => $"/leerhuis/activiteiten/{A.Id}";

    internal bool IsVoorbij(DateTime nu) => A.Einde <= nu;

    internal bool IsGeannuleerd => A.Staat == Activiteitstaat.Geannuleerd;

    /// <summary>There is something to look back at.</summary>
    internal bool HeeftNaslag => A.Verslag is not null || A.Materiaal is not null || Naslag.Opname(A) is not null;

    /// <summary>Places that are free and not wanted by somebody who waits.</summary>
    internal int Vrij => Plekken.Sum(plek => plek.Wachtend > 0 ? 0 : plek.Capaciteit - plek.Bezet);

    internal bool IsVol => Plekken.Count > 0 && Vrij == 0;

    /// <summary>Whether people can sign up now, be it for the waiting list.</summary>
    internal bool IsOpen(DateTime nu) => A.Staat == Activiteitstaat.Gepubliceerd && Plekken.Count > 0 && A.Begin > nu
        && (A.AanmeldenVan is not { } van || van <= nu) && (A.AanmeldenTot is not { } tot || nu < tot);

    internal string Weekdag => Dagen[(int)Begin.DayOfWeek];

    /// <summary>"dinsdag 3 november 2026".</summary>
    internal string Datum => $"{Weekdag} {Datumtekst.Lang(Dag)}";

    /// <summary>The first sentence of the announcement, when it fits on a line or two.</summary>
    internal string? Zin { get; } = Eerstezin(activiteit.Aankondiging);

    /// <summary>"10.45 – 15.00 uur".</summary>
    internal string Tijden => Uren(Begin, Einde);

    internal string Vormtekst => A.Vorm == Activiteitvorm.Digitaal || A.Plaats is null ? Leerhuiswoorden.Van(A.Vorm) : $"{Leerhuiswoorden.Van(A.Vorm)}, {Regels.Lees(A.Plaats)[0]}";

    /// <summary>What somebody must know before opening the page; nothing when there is room.</summary>
    internal string? Stand(DateTime nu) => IsGeannuleerd ? "Gaat niet door"
        : A.Staat == Activiteitstaat.Concept ? "Concept"
        : IsVoorbij(nu) ? null
        : A.VorigBegin is { } vorig && vorig != A.Begin ? $"Verplaatst van {Datumtekst.Lang(Tijd.Dag(vorig))}"
        : IsVol ? "Vol, met wachtlijst"
        : Plekken.Count > 0 && Vrij <= Krap ? $"Nog {Vrij} {(Vrij == 1 ? "plek" : "plekken")}" : null;

    /// <summary>For whom it is, what it costs and how much room there is, or what is kept of it: "Gratis voor leden, anders € 95,00 · nog 12 plekken".</summary>
    internal string Bijzin(DateTime nu) => string.Join(" · ", IsVoorbij(nu)
        ? [.. A.Verslag is null ? Array.Empty<string>() : ["met verslag"], .. Naslag.Opname(A) is null ? Array.Empty<string>() : ["met opname"]]
        : IsGeannuleerd ? Array.Empty<string>()
        : [A.Toegang == Activiteittoegang.Open ? Kosten : Leerhuiswoorden.Van(A.Toegang), .. Plekken.Count > 0 && Vrij > Krap ? [$"nog {Vrij} plekken"] : Array.Empty<string>()]);

    private static string? Eerstezin(string? tekst)
    {
        var regel = Regels.Lees(tekst) is [var eerste, ..] ? eerste.TrimStart('#', '-', ' ') : "";
        var einde = regel.AsSpan().IndexOfAny('.', '?', '!');
        var zin = einde < 0 ? regel : regel[..(einde + 1)];
        return zin.Length is > 0 and <= Zinlengte ? zin : null;
    }

    internal string Kosten => A.Prijs == 0 ? "Gratis" : $"Gratis voor leden, anders {Bedrag(A.Prijs)}";

    internal static string Bedrag(long centen) => (centen / 100m).ToString("C", CultureInfo.GetCultureInfo("nl-NL"));

    internal static string Uren(DateTime begin, DateTime einde) => $"{begin.Hour}.{begin.Minute:00} – {einde.Hour}.{einde.Minute:00} uur";
}
