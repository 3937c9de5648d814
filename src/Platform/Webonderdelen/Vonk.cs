// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A small line beside a goal: where it started, where it is, where it should be. The figures stand beside it as text.</summary>
public static class Vonk
{
    private const decimal Breed = 150, Hoog = 44, Rand = 8;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The line; nothing when there are fewer than two measured figures.</summary>
    /// <param name="gemeten">Measured figures; any order.</param>
    /// <param name="streef">The wanted figure that lies furthest ahead.</param>
    /// <param name="naam">Name for who cannot see it.</param>
    public static IHtmlContent Html(IReadOnlyList<Grafiekpunt> gemeten, Grafiekpunt? streef, string naam)
    {
        if (gemeten.Count < 2) return HtmlString.Empty;
        var punten = gemeten.OrderBy(punt => punt.Dag).ToList();
        var alle = streef is null ? punten : [.. punten, streef];
        var (laag, hoog) = (alle.Min(punt => punt.Waarde), alle.Max(punt => punt.Waarde));
        var (eerste, laatste) = (alle.Min(punt => punt.Dag), alle.Max(punt => punt.Dag));
        string X(DateOnly dag) => Getal(Rand + ((decimal)(dag.DayNumber - eerste.DayNumber) / Math.Max(1, laatste.DayNumber - eerste.DayNumber) * (Breed - (2 * Rand))));
        string Y(decimal waarde) => Getal(hoog == laag ? Hoog / 2 : Hoog - Rand - ((waarde - laag) / (hoog - laag) * (Hoog - (2 * Rand))));
        return new Htmldeel(uit =>
        {
            uit.Html($"<svg class=\"samenhang-vonk\" viewBox=\"0 0 240 64\" role=\"img\"").Attribuut("aria-label", naam).Html(">");
            uit.Html($"<path class=\"as\" d=\"M{Getal(Rand)} 46H{Getal(Breed)}\"/><text x=\"{Getal(Rand)}\" y=\"61\" text-anchor=\"middle\">").Tekst(alle.MinBy(punt => punt.Dag)!.Periode)
                .Html($"</text><text x=\"{Getal(Breed - Rand)}\" y=\"61\" text-anchor=\"middle\">").Tekst(alle.MaxBy(punt => punt.Dag)!.Periode).Html("</text>");
            if (streef is not null) Streef(uit, streef, punten[^1], X, Y);
            var pad = new StringBuilder();
            foreach (var punt in punten) pad.Append(pad.Length == 0 ? 'M' : 'L').Append(X(punt.Dag)).Append(' ').Append(Y(punt.Waarde));
            uit.Html($"<path class=\"lijn\" d=\"{pad}\"/><circle class=\"nul\" cx=\"{X(punten[0].Dag)}\" cy=\"{Y(punten[0].Waarde)}\" r=\"3.5\"/>")
                .Html($"<circle class=\"punt\" cx=\"{X(punten[^1].Dag)}\" cy=\"{Y(punten[^1].Waarde)}\" r=\"3.5\"/></svg>");
        });
    }

    private static void Streef(HtmlUitvoer uit, Grafiekpunt streef, Grafiekpunt laatste, Func<DateOnly, string> x, Func<decimal, string> y)
    {
        var hoogte = y(streef.Waarde);
        uit.Html($"<path class=\"doel\" d=\"M{Getal(Rand)} {hoogte}H{Getal(Breed)}\"/>");
        if (streef.Dag > laatste.Dag) uit.Html($"<path class=\"pad\" d=\"M{x(laatste.Dag)} {y(laatste.Waarde)}L{x(streef.Dag)} {hoogte}\"/>");
        uit.Html($"<text x=\"{Getal(Breed + 6)}\" y=\"{Getal(decimal.Parse(hoogte, CultureInfo.InvariantCulture) + 4)}\">doel ").Tekst(streef.Waarde.ToString("#,0.##", Nederlands)).Html("</text>");
    }

    private static string Getal(decimal getal) => getal.ToString("0.#", CultureInfo.InvariantCulture);
}
