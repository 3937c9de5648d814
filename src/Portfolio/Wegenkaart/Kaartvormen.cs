// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>
/// The shapes of the roadmap, with as few characters as can be: there are thousands. Classes say what a shape is; the style sheet of the page
/// and the file give them colour.
/// </summary>
/// <param name="schaal">The time axis.</param>
internal sealed class Kaartvormen(Tijdschaal schaal)
{
    private const int Boven = 5, Hoog = 16, Bekend = 100_000;

    private static readonly string?[] Getallen = new string?[Bekend];

    /// <summary>The bar: vague ends light, the sure part in the colour of its stand; an arrow at the edge when it lies outside the period.</summary>
    internal void Balk(HtmlUitvoer uit, Balk balk, Licht licht, int y)
    {
        if (balk.Tot < schaal.Van || balk.Van > schaal.Tot)
        {
            var links = balk.Tot < schaal.Van;
            uit.Html(links ? "<path class=\"r\" d=\"M2 " : $"<path class=\"r\" d=\"M{Px(schaal.Breedte - 2)} ").Html(Px(y + 14)).Html(links ? "l9-6v12z\"/>" : "l-9-6v12z\"/>");
            return;
        }

        if (balk.IsVaag)
        {
            Blok(uit, Vaag(licht), balk.Van, balk.Tot, y + Boven, Hoog);
        }

        // A day or two that happen to be sure would look like a mark of their own.
        if (balk.HeeftZeker && (!balk.IsVaag || balk.ZekerTot.DayNumber - balk.ZekerVan.DayNumber >= 7))
        {
            Blok(uit, Klasse(licht), balk.ZekerVan, balk.ZekerTot, y + Boven, Hoog);
        }
    }

    /// <summary>The bar as it was at the compared moment: thin, under the bar.</summary>
    internal void Schaduw(HtmlUitvoer uit, Balk toen, int y)
    {
        if (toen.Tot >= schaal.Van && toen.Van <= schaal.Tot)
        {
            Blok(uit, "s", toen.Van, toen.Tot, y + Boven + Hoog + 1, 4);
        }
    }

    /// <summary>The time of an opgave, as a line over its efforts.</summary>
    internal void Span(HtmlUitvoer uit, Balk balk, int y)
    {
        if (balk.Tot >= schaal.Van && balk.Van <= schaal.Tot)
        {
            Blok(uit, "o", balk.Van, balk.Tot, y + 11, 6);
        }
    }

    /// <summary>A lozenge on the day of a milestone: filled when it was reached.</summary>
    internal void Mijlpaal(HtmlUitvoer uit, Mijlpaal mijlpaal, int y)
    {
        var dag = mijlpaal.BehaaldOp ?? mijlpaal.Datum!.Tot;
        if (schaal.Bevat(dag))
        {
            uit.Html(mijlpaal.BehaaldOp is null ? "<path class=\"m\" d=\"M" : "<path class=\"m k\" d=\"M").Html(Px(schaal.X(dag))).Html(" ").Html(Px(y + 7))
                .Html("l6 6-6 6-6-6z\"><title>").Tekst(Wegenkaartlijst.Mijlpaaltekst(mijlpaal)).Html("</title></path>");
        }
    }

    /// <summary>A number as it stands in a drawing, to a tenth. The same few thousand return in every row, so each is written once.</summary>
    internal static string Px(double getal)
    {
        var tienden = Math.Round(getal * 10);
        return tienden is >= 0 and < Bekend ? Getallen[(int)tienden] ??= Schrijf(tienden) : Schrijf(tienden);
    }

    private static string Schrijf(double tienden) => (tienden / 10).ToString("0.#", CultureInfo.InvariantCulture);

    private void Blok(HtmlUitvoer uit, string klasse, DateOnly van, DateOnly tot, int y, int hoog)
    {
        var links = Math.Max(0, schaal.X(van));
        var breed = Math.Max(3, Math.Min(schaal.Breedte, schaal.Einde(tot)) - links);
        uit.Html("<rect class=\"").Html(klasse).Html("\" x=\"").Html(Px(links)).Html("\" y=\"").Html(Px(y)).Html("\" width=\"").Html(Px(breed)).Html("\" height=\"").Html(Px(hoog)).Html("\"/>");
    }

    private static string Vaag(Licht licht) => licht switch
    {
        Licht.VolgensVerwachting => "v g",
        Licht.Aandachtspunt => "v a",
        Licht.Bijsturen => "v z",
        _ => "v n",
    };

    /// <summary>One letter per light.</summary>
    private static string Klasse(Licht licht) => licht switch
    {
        Licht.VolgensVerwachting => "b g",
        Licht.Aandachtspunt => "b a",
        Licht.Bijsturen => "b z",
        _ => "b n",
    };
}
