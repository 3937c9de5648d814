// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>An indicator on one line: its name, a small drawing, the latest figure, and who confirmed it. Unknown is said in words.</summary>
public static class Cijferregel
{
    private const string Onbekend = "<p class=\"samenhang-leegwaarde\">Nog niets gemeten</p>";

    /// <summary>The line, for in a <c>li</c> of <c>samenhang-cijferlijst</c>.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reeks">Its figures.</param>
    /// <param name="adres">Its page.</param>
    /// <param name="bevestigdDoor">Name of who confirmed the latest figure; only used when somebody did.</param>
    public static IHtmlContent Html(Indicator indicator, Meetreeks reeks, string adres, string bevestigdDoor) => new Htmldeel(uit =>
    {
        uit.Html("<div class=\"samenhang-cijferlijst__naam\"><a class=\"samenhang-naam\"").Attribuut("href", adres).Html(">").Tekst(indicator.Naam).Html("</a><p class=\"samenhang-meta\">").Tekst(Soort(indicator)).Html("</p></div><div>");
        Tekening(uit, indicator, reeks);
        uit.Html("</div><div>");
        Cijfer(uit, indicator, reeks, bevestigdDoor);
        uit.Html("</div>");
    });

    /// <summary>"2026: bevestigd door Wessel Dijkhof, 4 sep 2026", or that nobody did.</summary>
    /// <param name="meting">The figure.</param>
    /// <param name="door">Name of who confirmed it.</param>
    public static string Bevestiging(Meting meting, string door)
    {
        var stand = meting.Status == Metingstatus.Voorlopig ? " (voorlopig)" : "";
        var periode = $"{Woorden.MetHoofdletter(Woorden.Van(meting.Soort))} {meting.Periode}{stand}";
        if (meting.BevestigdDoorId is null)
        {
            return $"{periode}, nog niet bevestigd";
        }

        return meting.BevestigdOp is { } dag ? $"{periode}, bevestigd door {door}, {Datumtekst.Kort(dag)}" : $"{periode}, bevestigd door {door}";
    }

    private static string Soort(Indicator indicator)
    {
        var delen = new List<string>(3);
        if (indicator.Soort != Indicatorsoort.Onbekend) delen.Add(Woorden.Van(indicator.Soort));
        if (indicator.Richting != Richting.Neutraal) delen.Add($"{Woorden.Van(indicator.Richting)} is beter");
        if (indicator.BbvNummer is { } nummer) delen.Add($"BBV {nummer}");
        return string.Join(" · ", delen);
    }

    private static void Tekening(HtmlUitvoer uit, Indicator indicator, Meetreeks reeks)
    {
        var gemeten = Cijfertekst.Punten(reeks.Gemeten);
        uit.Inhoud(Vonk.Html(gemeten, reeks.Streefwaarde is { } streef ? Cijfertekst.Punt(streef) : null, Verhaal(indicator, reeks)));
        if (gemeten.Count < 2 && reeks.Streefwaarde is { } doel)
        {
            uit.Html("<p class=\"samenhang-meta\">Streefwaarde ").Tekst(doel.Periode.ToString()).Html(": ").Tekst(Cijfertekst.Toon(doel.Waarde, indicator.Eenheid)).Html("</p>");
        }
    }

    private static void Cijfer(HtmlUitvoer uit, Indicator indicator, Meetreeks reeks, string bevestigdDoor)
    {
        if (reeks.Laatste is not { } laatste)
        {
            uit.Html(Onbekend);
            return;
        }

        uit.Html("<p class=\"samenhang-waarde\">").Tekst(Cijfertekst.Toon(laatste.Waarde, indicator.Eenheid)).Html("</p><p class=\"samenhang-bevestigd\">")
            .Tekst(Bevestiging(laatste, bevestigdDoor)).Html("</p>");
    }

    /// <summary>What the small drawing shows, in words: "2021: 6,4%. 2026: 5,1%. Streefwaarde 2028: 4,2%."</summary>
    private static string Verhaal(Indicator indicator, Meetreeks reeks)
    {
        var gemeten = reeks.Gemeten.ToList();
        string Deel(Meting meting) => $"{meting.Periode}: {Cijfertekst.Toon(meting.Waarde, indicator.Eenheid)}.";
        var begin = gemeten.Count == 0 ? "" : $"{Deel(gemeten[^1])} {Deel(gemeten[0])}";
        return reeks.Streefwaarde is { } streef ? $"{begin} Streefwaarde {Deel(streef)}" : begin;
    }
}
