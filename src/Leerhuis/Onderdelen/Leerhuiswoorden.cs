// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>The words that people read for the choices of the Leerhuis.</summary>
internal static class Leerhuiswoorden
{
    internal static string Van(Activiteitsoort soort) => soort switch
    {
        Activiteitsoort.Themadag => "Themadag",
        Activiteitsoort.Webinar => "Webinar",
        Activiteitsoort.Leergang => "Leergang",
        Activiteitsoort.Vakgroep => "Vakgroep",
        Activiteitsoort.Mastermind => "Mastermind",
        Activiteitsoort.Special => "Special",
        _ => "Congres",
    };

    internal static string Van(Activiteitvorm vorm) => vorm switch
    {
        Activiteitvorm.Fysiek => "Fysiek",
        Activiteitvorm.Digitaal => "Digitaal",
        _ => "Fysiek en digitaal",
    };

    internal static string Van(Activiteittoegang toegang) => toegang switch
    {
        Activiteittoegang.Open => "Voor iedereen",
        Activiteittoegang.Leden => "Voor leden",
        _ => "Op uitnodiging",
    };

    internal static string Van(Plekvorm vorm) => vorm == Plekvorm.Zaal ? "In de zaal" : "Online";

    internal static string Van(Aanmeldstaat staat) => staat switch
    {
        Aanmeldstaat.Wachtlijst => "Op de wachtlijst",
        Aanmeldstaat.Aangeboden => "Plek aangeboden",
        Aanmeldstaat.Bevestigd => "Aangemeld",
        _ => "Afgemeld",
    };

    internal static string Van(Aanwezigheid aanwezigheid) => aanwezigheid switch
    {
        Aanwezigheid.Aanwezig => "Was er",
        Aanwezigheid.Afwezig => "Kwam niet",
        _ => "Niet bekend",
    };

    internal static IReadOnlyList<Keuze> Keuzes<T>(Func<T, string> woord)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(waarde => new Keuze(waarde.ToString(), woord(waarde)))];
}
