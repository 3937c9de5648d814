// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Signalen;

/// <summary>Finds signals that may say the same, by the words they share. Whether they do, people judge.</summary>
public static class Signaalgelijkenis
{
    private const int Kortste = 4;

    private static readonly HashSet<string> Gewoon =
        ["deze", "niet", "maar", "voor", "door", "naar", "over", "onder", "zijn", "wordt", "worden", "heeft", "hebben", "kunnen", "moet", "moeten", "meer", "geen", "veel", "ook", "onze", "want", "zoals", "daar", "hier"];

    /// <summary>The other signals that stand on their own, the most alike first; among equals the newest.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="blik">What the viewer may see.</param>
    public static IReadOnlyList<Signaal> Van(Signaal signaal, Blik blik)
    {
        var woorden = Woorden(signaal.Tekst);
        return [.. blik.Alle<Signaal>().Where(ander => ander.Id != signaal.Id && ander.GaatOverIn is null)
            .Select(ander => (ander, Samen: Gelijkenis(woorden, Woorden(ander.Tekst))))
            .OrderByDescending(paar => paar.Samen).ThenByDescending(paar => paar.ander.Datum).ThenBy(paar => paar.ander.Id)
            .Select(paar => paar.ander)];
    }

    /// <summary>Share of the words of both that both have: 0 to 1.</summary>
    internal static double Gelijkenis(HashSet<string> een, HashSet<string> ander)
    {
        var samen = een.Count(ander.Contains);
        return samen == 0 ? 0 : (double)samen / (een.Count + ander.Count - samen);
    }

    /// <summary>The telling words of a text, in small letters.</summary>
    internal static HashSet<string> Woorden(string tekst) =>
        [.. new string([.. tekst.Select(teken => char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(woord => woord.Length >= Kortste && !Gewoon.Contains(woord))];
}
