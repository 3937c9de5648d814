// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Finds the separator of a text file.</summary>
internal static class Scheidingsteken
{
    private const int MeesteRegels = 50;
    private static readonly char[] Kandidaten = [';', '\t', ','];

    /// <summary>
    /// The separator and where the content starts. A first line "sep=;" decides; else the sign that splits most lines into the same number
    /// of cells, counted outside quotation marks. Semicolon when nothing tells.
    /// </summary>
    public static (char Teken, int Vanaf) Vind(string tekst)
    {
        if (tekst.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && tekst.Length > 5 && tekst[5] is '\r' or '\n')
            return (tekst[4], tekst.IndexOf('\n', StringComparison.Ordinal) is var einde and >= 0 ? einde + 1 : tekst.Length);
        var beste = Kandidaten.Select(teken => (teken, score: Score(tekst, teken))).MaxBy(paar => paar.score);
        return (beste.score > 0 ? beste.teken : ';', 0);
    }

    private static int Score(string tekst, char teken)
    {
        var aantallen = Aantallen(tekst, teken);
        var gevuld = aantallen.Where(aantal => aantal > 0).ToList();
        if (gevuld.Count == 0) return 0;
        var gewoon = gevuld.GroupBy(aantal => aantal).OrderByDescending(groep => groep.Count()).ThenByDescending(groep => groep.Key).First();
        return (gewoon.Count() * 100 / aantallen.Count * 10) + Math.Min(gewoon.Key, 9) + (aantallen[0] > 0 ? 5 : 0);
    }

    private static List<int> Aantallen(string tekst, char teken)
    {
        var aantallen = new List<int>();
        var (aantal, binnen, begin, gevuld) = (0, false, true, false);
        foreach (var letter in tekst)
        {
            if (letter == '"' && (binnen || begin)) binnen = !binnen;
            else if (!binnen && letter == '\n')
            {
                if (gevuld) aantallen.Add(aantal);
                if (aantallen.Count == MeesteRegels) return aantallen;
                (aantal, gevuld) = (0, false);
            }
            else if (!binnen && letter == teken) aantal++;
            begin = !binnen && (letter == teken || letter == '\n');
            gevuld |= !char.IsWhiteSpace(letter);
        }

        if (gevuld || aantallen.Count == 0) aantallen.Add(aantal);
        return aantallen;
    }
}
