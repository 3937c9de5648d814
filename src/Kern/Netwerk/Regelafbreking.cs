// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Netwerk;

/// <summary>Breaks a name into lines that fit in a box. A drawing cannot measure letters before it is shown, so widths are estimated on the safe side.</summary>
internal static class Regelafbreking
{
    private const string Smal = "iljtfrI.,:;'‘’|!()[] -";
    private const string Ruim = "mwMW%&@ŒÆ—";

    /// <summary>At most so many lines; what does not fit is left out after "…".</summary>
    /// <param name="tekst">The name.</param>
    /// <param name="ruimte">Width of a line.</param>
    /// <param name="grootte">Size of the letters.</param>
    /// <param name="meeste">Most lines.</param>
    internal static ImmutableArray<string> Breek(string tekst, double ruimte, double grootte, int meeste)
    {
        var regels = new List<string>();
        var regel = "";
        foreach (var woord in tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = woord;
            while (rest.Length > 0)
            {
                var langer = regel.Length == 0 ? rest : $"{regel} {rest}";
                if (Breedte(langer, grootte) <= ruimte)
                {
                    (regel, rest) = (langer, "");
                }
                else if (regel.Length > 0)
                {
                    regels.Add(regel);
                    regel = "";
                }
                else
                {
                    var past = Past(rest, ruimte - Breedte("-", grootte), grootte);
                    regels.Add(rest[..past] + "-");
                    rest = rest[past..];
                }
            }
        }

        regels.Add(regel);
        if (regels.Count <= meeste)
        {
            return [.. regels];
        }

        var laatste = regels[meeste - 1];
        var deel = laatste[..Past(laatste, ruimte - Breedte("…", grootte), grootte)].TrimEnd(' ', '-', ',');
        return [.. regels.Take(meeste - 1), deel + "…"];
    }

    /// <summary>Estimated width of a text.</summary>
    internal static double Breedte(string tekst, double grootte)
    {
        var som = 0.0;
        foreach (var teken in tekst)
        {
            som += Smal.Contains(teken, StringComparison.Ordinal) ? 0.3 : Ruim.Contains(teken, StringComparison.Ordinal) ? 0.86 : char.IsUpper(teken) ? 0.63 : 0.53;
        }

        return som * grootte;
    }

    private static int Past(string tekst, double ruimte, double grootte)
    {
        var aantal = tekst.Length;
        while (aantal > 1 && Breedte(tekst[..aantal], grootte) > ruimte)
        {
            aantal--;
        }

        return char.IsHighSurrogate(tekst[aantal - 1]) && aantal > 1 ? aantal - 1 : aantal;
    }
}
