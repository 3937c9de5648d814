// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wegenkaart;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>
/// The lines between efforts. The roadmap is drawn in strips, so that a browser need not paint what is out of sight and paper breaks between
/// rows; a line that goes on in the next strip is drawn in each of them.
/// </summary>
internal sealed class Kaartlijnen
{
    private readonly (StringBuilder Gewoon, StringBuilder Gebroken)[] _perStrook;
    private readonly IReadOnlyList<int> _hoogten;

    /// <summary>Draws the lines that the roadmap asks for.</summary>
    /// <param name="kaart">The roadmap.</param>
    /// <param name="plaatsen">Per line of the roadmap its strip, and how far down in it, in pixels.</param>
    /// <param name="hoogten">Heights of the strips, from top to bottom.</param>
    internal Kaartlijnen(Kaart kaart, IReadOnlyList<(int Strook, int Y)> plaatsen, IReadOnlyList<int> hoogten)
    {
        _hoogten = hoogten;
        _perStrook = [.. hoogten.Select(_ => (new StringBuilder(), new StringBuilder()))];
        var gebroken = kaart.Breuken.Select(breuk => (breuk.Vraagt.Id, breuk.Nodig.Id)).ToHashSet();
        foreach (var deel in plaatsen.Count == 0 ? [] : kaart.Afhankelijkheden)
        {
            var kapot = deel.Soort == Afhankelijkheidssoort.Vereist && gebroken.Contains((deel.Van, deel.Naar));
            if (kaart.Lijnen == Lijnkeuze.Geen || (kaart.Lijnen == Lijnkeuze.Gebroken && !kapot))
            {
                continue;
            }

            var (van, naar) = (kaart.PerInspanning[deel.Naar], kaart.PerInspanning[deel.Van]);
            Teken(kapot, plaatsen[van.Nummer], Rand(kaart.Schaal, van.Balk.Tot, true), plaatsen[naar.Nummer], Rand(kaart.Schaal, naar.Balk.Van, false));
        }
    }

    /// <summary>The lines in a strip, as the shape of a path; empty when there are none.</summary>
    internal string Gewoon(int strook) => _perStrook[strook].Gewoon.ToString();

    /// <summary>The lines of broken orders in a strip.</summary>
    internal string Gebroken(int strook) => _perStrook[strook].Gebroken.ToString();

    private void Teken(bool gebroken, (int Strook, int Y) van, double x1, (int Strook, int Y) naar, double x2)
    {
        var bocht = x2 - x1 > 12 ? x1 + 6 : x1 + 10;
        var (omlaag, p) = (naar.Strook > van.Strook, Kaartvormen.Px(bocht));
        var begin = Van(van.Strook, gebroken).Append('M').Append(Kaartvormen.Px(x1)).Append(' ').Append(van.Y).Append('H').Append(p).Append('V');
        if (van.Strook == naar.Strook)
        {
            begin.Append(naar.Y);
        }
        else
        {
            begin.Append(omlaag ? _hoogten[van.Strook] : 0);
            for (var tussen = Math.Min(van.Strook, naar.Strook) + 1; tussen < Math.Max(van.Strook, naar.Strook); tussen++)
            {
                Van(tussen, gebroken).Append('M').Append(p).Append(" 0V").Append(_hoogten[tussen]);
            }

            Van(naar.Strook, gebroken).Append('M').Append(p).Append(' ').Append(omlaag ? 0 : _hoogten[naar.Strook]).Append('V').Append(naar.Y);
        }

        // The arrow points into the bar it leads to, from whichever side it comes.
        Van(naar.Strook, gebroken).Append('H').Append(Kaartvormen.Px(x2)).Append(x2 >= bocht ? "l-5-3m5 3l-5 3" : "l5-3m-5 3l5 3");
    }

    private StringBuilder Van(int strook, bool gebroken) => gebroken ? _perStrook[strook].Gebroken : _perStrook[strook].Gewoon;

    private static double Rand(Tijdschaal schaal, DateOnly dag, bool eind) => Math.Clamp(eind ? schaal.Einde(dag) : schaal.X(dag), 2, schaal.Breedte - 12);
}
