// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>
/// Knows which letters are a word: a word of this list, or of what the viewer sees. With that it sees where a compound is joined:
/// woning|bouw|project, and veiligheid|s|regio.
/// </summary>
/// <param name="delen">Where the words stand.</param>
internal sealed class Woordkenner(IReadOnlyList<Zoekdeel> delen)
{
    private const int Kortste = 3;
    private static readonly string[] Tussen = ["", "s", "en", "n", "e"];
    private static readonly string[] Uitgangen = ["", "s", "en", "n", "e", "je", "jes"];
    private readonly Dictionary<string, bool> _bekend = new(StringComparer.Ordinal);

    /// <summary>Does a word begin here in a compound? What stands before and after it must be words too.</summary>
    internal bool IsNaad(string woord, int plaats, int lengte)
    {
        var na = woord[(plaats + lengte)..];
        return IsVoorstuk(woord[..plaats]) && (Uitgangen.Contains(na) || IsBekend(na) || Tussen.Any(teken => teken.Length > 0 && na.StartsWith(teken, StringComparison.Ordinal) && IsBekend(na[teken.Length..])));
    }

    /// <summary>The two words a compound is made of; the split with the longest last word.</summary>
    internal (string Eerste, string Tweede)? Splits(string woord)
    {
        for (var naad = Kortste + 1; naad <= woord.Length - Kortste - 1; naad++)
        {
            var tweede = woord[naad..];
            if (IsBekend(tweede) && Voorstuk(woord[..naad]) is { } eerste)
            {
                return (eerste, tweede);
            }
        }

        return null;
    }

    private bool IsVoorstuk(string stuk) =>
        Voorstuk(stuk) is not null || Enumerable.Range(Kortste, Math.Max(0, stuk.Length - (2 * Kortste) + 1)).Any(naad => IsBekend(stuk[..naad]) && Voorstuk(stuk[naad..]) is not null);

    private string? Voorstuk(string stuk)
    {
        foreach (var teken in Tussen)
        {
            if (stuk.EndsWith(teken, StringComparison.Ordinal) && stuk[..^teken.Length] is var kaal && IsBekend(kaal))
            {
                return kaal;
            }
        }

        return null;
    }

    private bool IsBekend(string woord)
    {
        if (woord.Length < Kortste)
        {
            return false;
        }

        if (!_bekend.TryGetValue(woord, out var bekend))
        {
            bekend = Bouwstenen.Bevat(woord) || delen.Any(deel => deel.Index.Zoek(woord) is var nummer and >= 0 && deel.Heeft(nummer));
            _bekend.Add(woord, bekend);
        }

        return bekend;
    }
}
