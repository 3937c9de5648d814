// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindselectie;

/// <summary>What a letter about a decision says: what was decided, why, and what the person can do.</summary>
internal static class Besluitbrief
{
    private const string Bezwaar = "Een begeleider nam dit besluit; Samenhang stelt alleen voor. Ben je het er niet mee eens, of wil je meer weten? Antwoord op deze mail: dan kijkt een mens er opnieuw naar.";

    /// <summary>The paragraphs.</summary>
    /// <param name="wie">About whom.</param>
    /// <param name="groep">The group in which the person has a place.</param>
    /// <param name="avonden">Its evenings.</param>
    internal static IReadOnlyList<string> Zinnen(Mastermindaanmelding wie, Mastermindgroep? groep, IReadOnlyList<Mastermindavond> avonden) => wie.Staat switch
    {
        Mastermindstaat.Geplaatst =>
        [
            groep!.Id == wie.KeuzeId ? $"Je hebt een plaats in {groep.Naam}, de groep van je eerste keuze." : $"Je hebt een plaats in {groep.Naam}. Dat is een andere groep dan je eerste keuze.",
            .. Reden(wie),
            $"Je begeleider is {groep.BegeleiderNaam}. De avonden, steeds van 19.00 tot 21.00 uur en online: {string.Join("; ", avonden.Select(avond => Avondtekst.Dag(avond.Dag)))}.",
            "Wat er in de groep gezegd wordt, blijft in de groep.", Bezwaar,
        ],
        Mastermindstaat.Wachtlijst => ["Je staat op de wachtlijst.", .. Reden(wie), "Komt er voor de tweede avond een plaats vrij die bij je past, dan hoor je dat. In een volgende ronde ga je voor wie nog niet wachtte.", Bezwaar],
        _ => ["Je krijgt geen plaats in deze ronde.", .. Reden(wie), Bezwaar],
    };

    private static IEnumerable<string> Reden(Mastermindaanmelding wie) => wie.Besluitreden is { } reden ? [reden] : [];
}
