// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// A line chart of an indicator, drawn on the server: measured solid, wanted dashed, expected dotted, baseline as an open circle. The page
/// shows a table with the same figures beside it.
/// </summary>
public static class Lijngrafiek
{
    private const decimal Breed = 720, Hoog = 280, Links = 84, Rechts = 16, Top = 28, Bodem = 38;
    private const decimal Letterhoogte = 26, Woordbreedte = 170, Labelruimte = 58;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The chart; nothing when there is no figure at all.</summary>
    /// <param name="id">Id that is unique on the page.</param>
    /// <param name="naam">Name for who cannot see it: the indicator and its unit.</param>
    /// <param name="beschrijving">What it shows, in one sentence.</param>
    /// <param name="reeksen">The figures by kind; a kind without figures is skipped.</param>
    public static IHtmlContent Html(string id, string naam, string beschrijving, IReadOnlyList<Grafiekreeks> reeksen)
    {
        var gevuld = reeksen.Where(reeks => reeks.Punten.Count > 0)
            .Select(reeks => reeks with { Punten = [.. reeks.Punten.OrderBy(punt => punt.Dag)] })
            .OrderBy(reeks => reeks.Soort == Metingsoort.Nulmeting).ToList();
        if (gevuld.Count == 0) return HtmlString.Empty;
        var alle = gevuld.SelectMany(reeks => reeks.Punten).ToList();
        var veld = new Vlak(new Schaal(alle.Min(punt => punt.Waarde), alle.Max(punt => punt.Waarde)), alle.Min(punt => punt.Dag), alle.Max(punt => punt.Dag));
        return new Htmldeel(uit =>
        {
            uit.Html($"<svg class=\"samenhang-grafiek\" viewBox=\"0 0 {Getal(Breed)} {Getal(Hoog)}\" role=\"img\"").Attribuut("aria-labelledby", $"{id}-naam {id}-uitleg")
                .Html("><title").Attribuut("id", $"{id}-naam").Html(">").Tekst(naam).Html("</title><desc").Attribuut("id", $"{id}-uitleg").Html(">").Tekst(beschrijving).Html("</desc>");
            Assen(uit, veld, alle);
            foreach (var reeks in gevuld) Reeks(uit, veld, reeks);
            Woordenbij(uit, veld, gevuld);
            uit.Html("</svg>");
        });
    }

    private static void Assen(HtmlUitvoer uit, Vlak vlak, List<Grafiekpunt> punten)
    {
        foreach (var streep in vlak.Schaal.Strepen())
        {
            var y = Getal(vlak.Y(streep));
            uit.Html($"<path class=\"raster\" d=\"M{Getal(Links)} {y}H{Getal(Breed - Rechts)}\"/><text x=\"{Getal(Links - 8)}\" y=\"{Getal(vlak.Y(streep) + 4)}\" text-anchor=\"end\">")
                .Tekst(Streeptekst(streep)).Html("</text>");
        }
        var vorige = decimal.MinValue / 2;
        var om = false;
        foreach (var punt in punten.OrderBy(punt => punt.Dag).DistinctBy(punt => punt.Periode))
        {
            var x = vlak.X(punt.Dag);
            if (x - vorige < Labelruimte) continue;
            vorige = x;
            uit.Html($"<text{(om ? " class=\"om\"" : "")} x=\"{Getal(x)}\" y=\"{Getal(Hoog - 10)}\" text-anchor=\"middle\">").Tekst(punt.Periode).Html("</text>");
            om = !om;
        }
    }

    private static void Reeks(HtmlUitvoer uit, Vlak vlak, Grafiekreeks reeks)
    {
        var soort = Klasse(reeks.Soort);
        if (reeks.Punten.Count > 1 && reeks.Soort != Metingsoort.Nulmeting)
        {
            var pad = new StringBuilder();
            foreach (var punt in reeks.Punten) pad.Append(pad.Length == 0 ? 'M' : 'L').Append(Getal(vlak.X(punt.Dag))).Append(' ').Append(Getal(vlak.Y(punt.Waarde)));
            uit.Html($"<path class=\"{soort}\" d=\"{pad}\"/>");
        }
        else if (reeks.Soort == Metingsoort.Streefwaarde)
        {
            uit.Html($"<path class=\"streefwaarde\" d=\"M{Getal(Links)} {Getal(vlak.Y(reeks.Punten[0].Waarde))}H{Getal(Breed - Rechts)}\"/>");
        }
        foreach (var punt in reeks.Punten)
        {
            uit.Html($"<circle class=\"{Punt(reeks.Soort, punt.Voorlopig)}\" cx=\"{Getal(vlak.X(punt.Dag))}\" cy=\"{Getal(vlak.Y(punt.Waarde))}\" r=\"{(reeks.Soort == Metingsoort.Nulmeting ? 5 : 4)}\"/>");
        }
    }

    /// <summary>The word of each line stands above its last point; words that would touch are moved apart.</summary>
    private static void Woordenbij(HtmlUitvoer uit, Vlak vlak, List<Grafiekreeks> reeksen)
    {
        var bezet = new List<(decimal X, decimal Y)>();
        foreach (var reeks in reeksen.OrderBy(reeks => vlak.Y(reeks.Punten[^1].Waarde)))
        {
            var (x, y) = (vlak.X(reeks.Punten[^1].Dag), vlak.Y(reeks.Punten[^1].Waarde) - 10);
            while (bezet.Exists(ander => Math.Abs(ander.X - x) < Woordbreedte && Math.Abs(ander.Y - y) < Letterhoogte)) y += Letterhoogte;
            bezet.Add((x, y));
            var kant = x > Breed / 2 ? "end" : "start";
            uit.Html($"<text class=\"woord\" x=\"{Getal(x)}\" y=\"{Getal(y)}\" text-anchor=\"{kant}\">").Tekst(Woorden.Van(reeks.Soort)).Html("</text>");
        }
    }

    private static string Streeptekst(decimal waarde) =>
        Math.Abs(waarde) >= 1_000_000 ? $"{(waarde / 1_000_000).ToString("#,0.##", Nederlands)} mln" : waarde.ToString("#,0.####", Nederlands);

    private static string Klasse(Metingsoort soort) => soort switch
    {
        Metingsoort.Streefwaarde => "streefwaarde",
        Metingsoort.Prognose => "prognose",
        _ => "realisatie",
    };

    private static string Punt(Metingsoort soort, bool voorlopig) => soort switch
    {
        Metingsoort.Streefwaarde => "punt punt--streef",
        Metingsoort.Prognose => "punt punt--prognose",
        Metingsoort.Nulmeting => "punt punt--nul",
        _ => voorlopig ? "punt punt--voorlopig" : "punt",
    };

    private static string Getal(decimal getal) => getal.ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Vlak(Schaal Schaal, DateOnly Eerste, DateOnly Laatste)
    {
        public decimal Y(decimal waarde) => Hoog - Bodem - ((waarde - Schaal.Onder) / (Schaal.Boven - Schaal.Onder) * (Hoog - Bodem - Top));

        public decimal X(DateOnly dag)
        {
            decimal dagen = Laatste.DayNumber - Eerste.DayNumber;
            var breedte = Breed - Rechts - Links - 32;
            return Links + 16 + (dagen == 0 ? breedte / 2 : (dag.DayNumber - Eerste.DayNumber) / dagen * breedte);
        }
    }
}
