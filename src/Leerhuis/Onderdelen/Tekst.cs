// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>
/// Longer text of organisers as paragraphs, with a heading where a line begins with # and a list where lines begin with a dash. Addresses of
/// web pages become links, and so does "[words](address)".
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

            // A list may follow the line that announces it.
            while (regels.Count > 0)
            {
                var punten = IsPunt(regels[0]);
                IReadOnlyList<string> deel = [.. regels.TakeWhile(regel => IsPunt(regel) == punten)];
                if (punten) Lijst(uit, deel.Select(regel => regel.TrimStart('-', '•', ' ')));
                else MetLinks(uit.Html("<p class=\"samenhang-alinea samenhang-tekst samenhang-regels\">"), string.Join('\n', deel)).Html("</p>");
                regels = [.. regels.Skip(deel.Count)];
            }
        }

        uit.Html("</div>");
    });

    private static bool IsPunt(string regel) => regel[0] is '-' or '•';

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
            if (Adres(adres.Length == 0 ? titel : adres) is { } veilig) uit.Html("<a").Attribuut("href", veilig).Html(">").Tekst(titel).Html("</a>");
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
        foreach (Match vondst in Webadres().Matches(tekst))
        {
            uit.Tekst(tekst[tot..vondst.Index]);
            var (woorden, adres) = vondst.Groups["woorden"] is { Success: true, Value: var naam } ? (naam, vondst.Groups["adres"].Value) : (vondst.Value, vondst.Value);
            if (Adres(adres) is { } veilig) uit.Html("<a").Attribuut("href", veilig).Html(">").Tekst(woorden).Html("</a>");
            else uit.Tekst(vondst.Value);
            tot = vondst.Index + vondst.Length;
        }

        return uit.Tekst(tekst[tot..]);
    }

    /// <summary>A place of this site, or an address of a web page.</summary>
    private static string? Adres(string adres) => adres[0] == '/' ? adres.StartsWith("//", StringComparison.Ordinal) || adres.Contains('\\', StringComparison.Ordinal) ? null : adres : Weblink.Veilig(adres);

    /// <summary>"[words](address)", or an address up to white space, without the punctuation of the sentence it ends.</summary>
    [GeneratedRegex("""\[(?<woorden>[^\[\]\n]{1,200})\]\((?<adres>(?:https?:/)?/[^\s()<>"]{1,500})\)|https?://[^\s<>"]{1,500}(?<![.,;:!?)\]'])""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Webadres();
}
