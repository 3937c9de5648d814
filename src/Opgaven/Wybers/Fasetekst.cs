// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>What happens now in a wyber, and when something happens next, in words for participants.</summary>
internal static class Fasetekst
{
    internal static string Kop(Wyber wyber, Wyberzaal zaal) => wyber.Fase switch
    {
        Wyberfase.Vraag => "We beginnen zo.",
        _ when zaal.Gepauzeerd && wyber.Fase != Wyberfase.Afgerond => "Even pauze.",
        Wyberfase.Verbreden when zaal.Tot is { } tot => $"Verbreden tot {Bijdragetekst.Klok(tot)}.",
        Wyberfase.Verbreden => "We verbreden.",
        Wyberfase.Omslag => "Het verbreden is klaar.",
        Wyberfase.Versmallen when zaal.Stemmen == Stemronde.Open => "Geef je stem.",
        Wyberfase.Versmallen => "We versmallen.",
        _ when wyber.Gevolg == Wybergevolg.Stop => "Deze wyber is gestopt.",
        _ => "Er is een uitkomst.",
    };

    internal static string Uitleg(Wyber wyber, Wyberzaal zaal, string? beslisser, string? omslagdoor) => wyber.Fase switch
    {
        Wyberfase.Vraag => "Deze pagina begint vanzelf. Zonder script laad je hem af en toe opnieuw.",
        _ when zaal.Gepauzeerd && wyber.Fase != Wyberfase.Afgerond => "Wat je typt, blijft staan. Versturen kan weer als we verdergaan.",
        Wyberfase.Verbreden => $"Alles mag. Oordelen doen we later. Daarna beslist {beslisser ?? "de begeleider"} of we gaan versmallen. Je ziet dan wat er met jouw bijdrage gebeurt.",
        Wyberfase.Omslag => $"{Naam(beslisser)} beslist of we gaan versmallen of verder verbreden.",
        Wyberfase.Versmallen when wyber.Omslag is { } omslag => $"{omslagdoor ?? "De beslisser"} besliste dat op {Datumtekst.Lang(omslag.Datum ?? default)}: {omslag.Waarom}",
        Wyberfase.Versmallen => "We bundelen, wegen en kiezen.",
        _ => "Hieronder lees je wat eruit komt en wat er met jouw bijdrage is gebeurd.",
    };

    internal static string Volgende(Wyber wyber) => wyber.VolgendMoment is { } dag
        ? $"Volgende moment: {Datumtekst.Lang(dag)}{(wyber.VolgendMomentWat is { } wat ? $". {wat}" : "")}"
        : wyber.VolgendMomentWat is { } los ? $"Hierna: {los}" : "Het volgende moment is nog niet bekend.";

    internal static string Gevolg(Wyber wyber) => wyber.Gevolg switch
    {
        Wybergevolg.Opgave => "De uitkomst is het begin van een opgave.",
        Wybergevolg.Inspanning => "De uitkomst gaat verder in een inspanning.",
        Wybergevolg.VolgendeWyber => "De uitkomst is de vraag van een volgende wyber.",
        Wybergevolg.Stop => "Hier stopt het.",
        _ => "Wat er met de uitkomst gebeurt, is nog niet besloten.",
    };

    private static string Naam(string? naam) => naam ?? "De begeleider";
}
