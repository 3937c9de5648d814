// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>
/// Longer text of organisers as paragraphs, with a heading where a line begins with # and a list where lines begin with a dash. Addresses of
/// web pages become links.
/// </summary>
internal static partial class Tekst
{
    internal static IHtmlContent Van(string? tekst) => new Htmldeel(uit =>
    {
        if (string.IsNullOrWhiteSpace(tekst)) return;
        uit.Html("<div class=\"samenhang-stapel\">");
        foreach (var alinea in tekst.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            IReadOnlyList<string> regels = Regels.Lees(alinea);
            if (regels[0][0] == '#')
            {
                uit.Html("<h2 class=\"utrecht-heading-3\">").Tekst(regels[0].TrimStart('#', ' ')).Html("</h2>");
                regels = [.. regels.Skip(1)];
            }

            if (regels.Count == 0) continue;
            if (regels.All(regel => regel[0] is '-' or '•')) Lijst(uit, regels.Select(regel => regel.TrimStart('-', '•', ' ')));
            else MetLinks(uit.Html("<p class=\"samenhang-alinea samenhang-tekst samenhang-regels\">"), string.Join('\n', regels)).Html("</p>");
        }

        uit.Html("</div>");
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
        foreach (var regel in regels) MetLinks(uit.Html("<li class=\"utrecht-unordered-list__item\">"), regel).Html("</li>");
        uit.Html("</ul>");
    }

    private static HtmlUitvoer MetLinks(HtmlUitvoer uit, string tekst)
    {
        var tot = 0;
        foreach (var vondst in Webadres().EnumerateMatches(tekst))
        {
            var adres = tekst.Substring(vondst.Index, vondst.Length);
            uit.Tekst(tekst[tot..vondst.Index]);
            if (Weblink.Veilig(adres) is { } veilig) uit.Html("<a").Attribuut("href", veilig).Html(">").Tekst(adres).Html("</a>");
            else uit.Tekst(adres);
            tot = vondst.Index + vondst.Length;
        }

        return uit.Tekst(tekst[tot..]);
    }

    /// <summary>An address up to white space, without the punctuation of the sentence it ends.</summary>
    [GeneratedRegex("""https?://[^\s<>"]{1,500}(?<![.,;:!?)\]'])""", RegexOptions.CultureInvariant)]
    private static partial Regex Webadres();
}
