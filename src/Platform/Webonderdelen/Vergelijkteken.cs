// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>The shape of each kind of difference; a word always stands beside it.</summary>
public static class Vergelijkteken
{
    private static readonly Dictionary<Verschilsoort, IHtmlContent> Tekens = new()
    {
        [Verschilsoort.Toegevoegd] = Maak("goed", "M10 4v12M4 10h12"),
        [Verschilsoort.Vervallen] = Maak("bijsturen", "M4 10h12"),
        [Verschilsoort.Verplaatst] = Maak("aandacht", "M3 10h13m-4-4 4 4-4 4"),
        [Verschilsoort.Gewijzigd] = Maak("aandacht", "M4 8c2-3 4-3 6 0s4 3 6 0M4 13c2-3 4-3 6 0s4 3 6 0"),
    };

    /// <summary>The kinds, in the order in which they are told.</summary>
    public static IReadOnlyList<Verschilsoort> Volgorde { get; } = [Verschilsoort.Toegevoegd, Verschilsoort.Vervallen, Verschilsoort.Verplaatst, Verschilsoort.Gewijzigd];

    /// <summary>The kind in words, after a number: "3 weg of geëindigd".</summary>
    public static string Woord(Verschilsoort soort) => soort switch
    {
        Verschilsoort.Toegevoegd => "toegevoegd",
        Verschilsoort.Vervallen => "weg of geëindigd",
        Verschilsoort.Verplaatst => "verplaatst of verschoven",
        _ => "gewijzigd",
    };

    /// <summary>How many there are of each kind, also of those that there are none of.</summary>
    public static IHtmlContent Legenda(IReadOnlyDictionary<Verschilsoort, int> aantallen) => new Htmldeel(uit =>
    {
        foreach (var soort in Volgorde)
        {
            uit.Html("<span class=\"samenhang-nowrap\">").Inhoud(Html(soort)).Html(" ").Getal(aantallen.GetValueOrDefault(soort)).Html(" ").Html(Woord(soort)).Html("</span> ");
        }
    });

    /// <summary>The same as one character, for a drawing.</summary>
    public static string Letter(Verschilsoort soort) => soort switch
    {
        Verschilsoort.Toegevoegd => "+",
        Verschilsoort.Vervallen => "−",
        Verschilsoort.Verplaatst => "→",
        _ => "≈",
    };

    /// <summary>The name of the class in a drawing: <c>is-toegevoegd</c>.</summary>
    public static string Klasse(Verschilsoort? soort) => soort switch
    {
        null => "",
        Verschilsoort.Toegevoegd => " is-toegevoegd",
        Verschilsoort.Vervallen => " is-vervallen",
        Verschilsoort.Verplaatst => " is-verplaatst",
        _ => " is-gewijzigd",
    };

    /// <summary>The shape.</summary>
    public static IHtmlContent Html(Verschilsoort soort) => Tekens[soort];

    private static HtmlString Maak(string kleur, string pad) =>
        new($"<svg class=\"samenhang-icoon samenhang-{kleur}\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"{pad}\"/></svg>");
}
