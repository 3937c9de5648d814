// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Leerhuis.Gids;

/// <summary>Text of a building block: paragraphs, lines that begin with a hyphen, and words between two pairs of stars. Everything else is only text.</summary>
internal static partial class Gidsopmaak
{
    internal static IHtmlContent Html(string tekst)
    {
        var uit = new StringBuilder();
        foreach (var blok in Blokken(tekst))
        {
            if (blok.Alineas.Count > 0) uit.Append("<p>").AppendJoin("<br>", blok.Alineas.Select(Regel)).Append("</p>");
            if (blok.Punten.Count > 0) uit.Append("<ul class=\"samenhang-lijst\">").AppendJoin("", blok.Punten.Select(punt => $"<li>{Regel(punt)}</li>")).Append("</ul>");
        }

        return new HtmlString(uit.ToString());
    }

    /// <summary>The parts between empty lines, each with its lines and its points.</summary>
    internal static IEnumerable<(IReadOnlyList<string> Alineas, IReadOnlyList<string> Punten)> Blokken(string tekst) =>
        tekst.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(blok => blok.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(regels => ((IReadOnlyList<string>)[.. regels.Where(regel => !IsPunt(regel))], (IReadOnlyList<string>)[.. regels.Where(IsPunt).Select(regel => regel[2..])]));

    internal static string Kaal(string tekst) => tekst.Replace("**", "", StringComparison.Ordinal);

    private static bool IsPunt(string regel) => regel.StartsWith("- ", StringComparison.Ordinal);

    private static string Regel(string tekst) => Vet().Replace(HtmlEncoder.Default.Encode(tekst), "<strong>$1</strong>");

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Vet();
}
