// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The time axis of the roadmap, and the marks that run from top to bottom.</summary>
internal static class Kaartas
{
    /// <summary>Pixels that the axis is high: points in time, years, and parts of years.</summary>
    internal const int Hoogte = 60;

    private const double Tekenbreedte = 6.6;

    /// <summary>Years and their parts, with the points in time above them; a name stands there when there is room.</summary>
    internal static void Schrijf(HtmlUitvoer uit, Kaart kaart)
    {
        foreach (var tik in kaart.Schaal.Tikken())
        {
            var y = tik.IsJaar ? 36 : 53;
            uit.Html("<path class=\"t\" d=\"M").Html(Px(tik.X)).Html(tik.IsJaar ? " 22V60\"/>" : " 42V60\"/>");
            if (tik.Breed >= (tik.Tekst.Length * Tekenbreedte) + 6)
            {
                uit.Html(tik.IsJaar ? "<text class=\"j\" x=\"" : "<text x=\"").Html(Px(tik.X + 5)).Html("\" y=\"").Html(Px(y)).Html("\">").Tekst(tik.Tekst).Html("</text>");
            }
        }

        var punten = kaart.Punten;
        for (var i = 0; i < punten.Length; i++)
        {
            var (punt, x) = (punten[i], kaart.Schaal.X(punten[i].Dag));
            var volgende = i + 1 < punten.Length ? kaart.Schaal.X(punten[i + 1].Dag) : kaart.Schaal.Breedte;
            uit.Html("<path class=\"p ").Html(Klasse(punt.Soort)).Html("\" d=\"M").Html(Px(x)).Html(" 5l6 6-6 6-6-6z\"><title>").Tekst(Tekst(punt)).Html("</title></path>");
            if (volgende - x >= (punt.Naam.Length * Tekenbreedte) + 20)
            {
                uit.Html("<text x=\"").Html(Px(x + 9)).Html("\" y=\"15\">").Tekst(punt.Naam).Html("</text>");
            }
        }
    }

    /// <summary>The marks of years and points in time through a strip of rows.</summary>
    internal static void Strepen(HtmlUitvoer uit, Kaart kaart, string hoog)
    {
        Streep(uit, "t", hoog, kaart.Schaal.Tikken().Where(tik => tik.IsJaar).Select(tik => tik.X));
        foreach (var soort in Enum.GetValues<Puntsoort>())
        {
            Streep(uit, Klasse(soort), hoog, kaart.Punten.Where(punt => punt.Soort == soort).Select(punt => kaart.Schaal.X(punt.Dag)));
        }
    }

    /// <summary>What a point in time is, in words.</summary>
    internal static string Tekst(Kaartpunt punt) => $"{punt.Naam}, {Platform.Opmaak.Datumtekst.Kort(punt.Dag)}{(punt.Uitleg is null ? "" : $": {punt.Uitleg}")}";

    private static void Streep(HtmlUitvoer uit, string klasse, string hoog, IEnumerable<double> plaatsen)
    {
        var leeg = true;
        foreach (var x in plaatsen)
        {
            uit.Html(leeg ? $"<path class=\"{klasse}\" d=\"M" : "M").Html(Px(x)).Html(" 0V").Html(hoog);
            leeg = false;
        }

        uit.Html(leeg ? "" : "\"/>");
    }

    private static string Klasse(Puntsoort soort) => soort switch { Puntsoort.Peildatum => "nu", Puntsoort.Moment => "mo", _ => "pc" };

    private static string Px(double getal) => Kaartvormen.Px(getal);
}
