// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>What a box says in words, for the second line in it and for who hears the drawing.</summary>
internal static class Knoopwoorden
{
    /// <summary>The line under the name.</summary>
    internal static string Onder(Knoop knoop) => knoop.Inspanning is { } rij
        ? rij.Inspanning.Werkwijze == Werkwijze.NogNietGekozen ? Stand(rij.Licht) : $"{Woorden.Van(rij.Inspanning.Werkwijze)} · {Stand(rij.Licht)}"
        : knoop.Cijfer ?? "";

    /// <summary>All that a box says, beginning with its name.</summary>
    /// <param name="knoop">The box.</param>
    /// <param name="tegen">The goals it works against.</param>
    internal static string Heel(Knoop knoop, IEnumerable<string> tegen)
    {
        var delen = new List<string> { knoop.Naam };
        switch (knoop.Soort)
        {
            case Knoopsoort.Groep:
                delen.Add(knoop.Doel is null ? "vouw open" : $"voor {knoop.Doel.Naam}, vouw open");
                delen.AddRange(Standen(knoop).Select(deel => $"{deel.Aantal} {Stand(deel.Licht)}"));
                break;
            case Knoopsoort.Inspanning:
                delen.AddRange(["inspanning", Onder(knoop)]);
                break;
            default:
                delen.AddRange([Woorden.Van(knoop.Doel!.Soort), Onder(knoop)]);
                break;
        }

        if (knoop.Bevindingen > 0)
        {
            delen.Add(Netwerkweergave.Tel(knoop.Bevindingen, "bevinding", "bevindingen"));
        }

        if (knoop.Verschil is { } verschil)
        {
            delen.Add(Vergelijkteken.Woord(verschil));
        }

        if (knoop.VanElders)
        {
            delen.Add("van een andere opgave");
        }

        delen.AddRange(tegen.Select(naam => $"werkt tegen: {naam}"));
        return string.Join(", ", delen);
    }

    /// <summary>How many efforts of a group stand how.</summary>
    internal static IEnumerable<(Licht Licht, int Aantal)> Standen(Knoop groep) =>
        new[] { Licht.VolgensVerwachting, Licht.Aandachtspunt, Licht.Bijsturen, Licht.Onbekend }.Select(licht => (licht, groep.Inhoud.Count(rij => rij.Licht == licht))).Where(deel => deel.Item2 > 0);

    internal static string Stand(Licht licht) => licht == Licht.Onbekend ? "stand onbekend" : Woorden.Van(licht);
}
