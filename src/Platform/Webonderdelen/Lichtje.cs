// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// A light as colour, shape and word; the style sheet draws the shape. Prepared once, so that a table of hundreds of rows costs nothing extra; write it in a row with
/// <c>@Lichtje.Html(stand)</c>.
/// </summary>
public static class Lichtje
{
    /// <summary>The square that marks an error.</summary>
    internal const string Blok = "<svg class=\"samenhang-blok\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M1.5 1.5h13v13h-13Z\" fill=\"currentColor\"/></svg>";

    private static readonly IHtmlContent[] Gewoon = Maak("", false);
    private static readonly IHtmlContent[] Grote = Maak(" samenhang-stand--groot", false);
    private static readonly IHtmlContent[] Vormen = Maak("", true);

    /// <summary>Shape and word.</summary>
    public static IHtmlContent Html(Licht licht) => Gewoon[Plaats(licht)];

    /// <summary>Shape and word on a tint, for the head of a page.</summary>
    public static IHtmlContent Groot(Licht licht) => Grote[Plaats(licht)];

    /// <summary>The shape, with a hidden word: only where a legend stands on the same page.</summary>
    public static IHtmlContent Vorm(Licht licht) => Vormen[Plaats(licht)];

    /// <summary>Shape and words of your own, such as "2 doelen": the outcome of a check.</summary>
    public static IHtmlContent Met(Licht licht, string woorden) => new Htmldeel(uit =>
        uit.Html("<span class=\"samenhang-stand samenhang-stand--").Html(Klasse(licht)).Html("\">").Tekst(woorden).Html("</span>"));

    /// <summary>A number with the shape and a hidden word: "5 volgens verwachting".</summary>
    public static IHtmlContent Aantal(Licht licht, int aantal) => new Htmldeel(uit =>
        uit.Html("<span class=\"samenhang-stand samenhang-stand--").Html(Klasse(licht)).Html("\">")
            .Html(aantal.ToString(System.Globalization.CultureInfo.InvariantCulture)).Html("<span class=\"samenhang-vh\"> ").Tekst(Woorden.Van(licht)).Html("</span></span>"));

    /// <summary>Class name of the colour: goed, aandacht, bijsturen or onbekend.</summary>
    public static string Klasse(Licht licht) => licht switch
    {
        Licht.VolgensVerwachting => "goed",
        Licht.Aandachtspunt => "aandacht",
        Licht.Bijsturen => "bijsturen",
        _ => "onbekend",
    };

    private static int Plaats(Licht licht) => Enum.IsDefined(licht) ? (int)licht : (int)Licht.Onbekend;

    private static IHtmlContent[] Maak(string klasse, bool verborgen) => Array.ConvertAll(Enum.GetValues<Licht>(), licht =>
    {
        var woord = Woorden.MetHoofdletter(Woorden.Van(licht));
        if (verborgen) woord = $"<span class=\"samenhang-vh\">{woord}</span>";
        return (IHtmlContent)new HtmlString($"<span class=\"samenhang-stand samenhang-stand--{Klasse(licht)}{klasse}\">{woord}</span>");
    });
}
