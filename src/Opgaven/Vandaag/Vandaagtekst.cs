// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Vandaag;

/// <summary>Days and dates as people say them on the page of today.</summary>
internal static class Vandaagtekst
{
    private static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    internal static string Weekdag(DateOnly dag) => Weekdagen[(int)dag.DayOfWeek];

    /// <summary>"vandaag", "morgen", "gisteren", "vrijdag 27 november" or, in another year, "27 nov 2027".</summary>
    internal static string Dag(DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        _ when dag.Year == vandaag.Year => $"{Weekdag(dag)} {Datumtekst.Lang(dag)[..^5]}",
        _ => Datumtekst.Kort(dag),
    };

    /// <summary>"vandaag, 8.12 uur".</summary>
    internal static string Tijdstip(DateTime utc, DateOnly vandaag)
    {
        var klok = Tijd.InAmsterdam(utc);
        return $"{Dag(DateOnly.FromDateTime(klok), vandaag)}, {klok.Hour}.{klok.Minute:00} uur";
    }

    /// <summary>"3 dagen over de datum", "5 weken over de datum".</summary>
    internal static string Over(DateOnly dag, DateOnly vandaag)
    {
        var dagen = vandaag.DayNumber - dag.DayNumber;
        return dagen == 1 ? "1 dag voorbij" : dagen < 14 ? $"{dagen} dagen voorbij" : $"{dagen / 7} weken voorbij";
    }

    /// <summary>"nog 8 dagen", "vandaag" or "3 weken voorbij".</summary>
    internal static string Nog(DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        < 0 => Over(dag, vandaag),
        0 => "vandaag",
        1 => "nog 1 dag",
        var dagen => $"nog {dagen} dagen",
    };

    /// <summary>Why it does not go as expected: "Geld en planning. De aannemer viel uit."</summary>
    internal static string Reden(Stand stand)
    {
        (string Naam, Aspectstand Aspect)[] aspecten = [("inhoud", stand.Inhoud), ("planning", stand.Planning), ("geld", stand.Geld), ("risico", stand.Risico)];
        var namen = aspecten.Where(paar => paar.Aspect.Licht == stand.Oordeel).Select(paar => paar.Naam).ToList();
        var waarom = stand.Oorzaak ?? aspecten.FirstOrDefault(paar => paar.Aspect.Licht == stand.Oordeel && paar.Aspect.Toelichting is not null).Aspect?.Toelichting ?? stand.Toelichting;
        var kop = namen.Count == 0 ? "" : $"{Woorden.MetHoofdletter(namen.Count == 1 ? namen[0] : $"{string.Join(", ", namen.SkipLast(1))} en {namen[^1]}")}{(waarom is null ? "." : ": ")}";
        return waarom is null ? kop : kop + waarom;
    }

    /// <summary>What happens, in one line: "Mijlpaal ‘Convenant getekend’".</summary>
    internal static string Wat(Agendapunt punt) => punt.Soort switch
    {
        Agendasoort.Mijlpaal => $"Mijlpaal ‘{punt.Feit.Titel}’",
        Agendasoort.VolgendeStap => $"Volgende stap: {((Inspanning)punt.Feit).VolgendeStap ?? punt.Feit.Titel}",
        Agendasoort.Herijken => $"Werkwijze herijken: {punt.Feit.Titel}",
        Agendasoort.Besluit => $"Besluit ‘{punt.Feit.Titel}’ staat op de agenda",
        Agendasoort.Einde => $"{(punt.Feit is Opgave ? "Opgave" : "Inspanning")} loopt af: {punt.Feit.Titel}",
        Agendasoort.Parkeerplaats => $"Parkeerplaats: kijk opnieuw naar {punt.Feit.Titel}",
        Agendasoort.Risico => $"{Woorden.MetHoofdletter(Woorden.Van(((Risico)punt.Feit).Soort))} opnieuw bekijken: {punt.Feit.Titel}",
        _ => punt.Feit.Titel,
    };

    /// <summary>"1 ding vraagt om jou", "9 dingen vragen om jou".</summary>
    internal static string Vragen(int aantal) => aantal switch { 0 => "Niets vraagt nu om jou.", 1 => "1 ding vraagt om jou.", _ => $"{aantal} dingen vragen om jou." };
}
