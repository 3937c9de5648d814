// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>Longer text of organisers as paragraphs, with lists where lines begin with a dash. Addresses of web pages become links.</summary>
internal static class Tekst
{
    internal static IHtmlContent Van(string? tekst) => new Htmldeel(uit =>
    {
        foreach (var alinea in (tekst ?? "").ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var regels = Regels.Lees(alinea);
            if (regels.All(regel => regel[0] is '-' or '•')) Lijst(uit, regels.Select(regel => regel.TrimStart('-', '•', ' ')));
            else uit.Html("<p class=\"samenhang-alinea samenhang-tekst samenhang-regels\">").Tekst(alinea).Html("</p>");
        }
    });

    /// <summary>A list of lines.</summary>
    internal static IHtmlContent Lijst(IEnumerable<string> regels) => new Htmldeel(uit => Lijst(uit, regels));

    /// <summary>Lines of "title | address" as links; a line without an address as text.</summary>
    internal static IHtmlContent Links(string? tekst) => new Htmldeel(uit =>
    {
        uit.Html("<ul class=\"utrecht-unordered-list\">");
        foreach (var regel in Regels.Lees(tekst))
        {
            var (titel, adres) = Regels.Splits(regel);
            uit.Html("<li class=\"utrecht-unordered-list__item\">");
            if (Weblink.Veilig(adres.Length == 0 ? titel : adres) is { } veilig) uit.Html("<a").Attribuut("href", veilig).Html(">").Tekst(titel).Html("</a>");
            else uit.Tekst(titel);
            uit.Html("</li>");
        }

        uit.Html("</ul>");
    });

    private static void Lijst(HtmlUitvoer uit, IEnumerable<string> regels)
    {
        uit.Html("<ul class=\"utrecht-unordered-list\">");
        foreach (var regel in regels) uit.Html("<li class=\"utrecht-unordered-list__item\">").Tekst(regel).Html("</li>");
        uit.Html("</ul>");
    }
}
