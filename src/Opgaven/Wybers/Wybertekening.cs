// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Wybers;

/// <summary>Draws the lozenge: fanned out to the left of its middle, narrowing to the right of it, filled as far as the wyber is.</summary>
internal static class Wybertekening
{
    private static readonly string[] Stappen = ["Vraag", "Verbreden", "Omslag", "Versmallen", "Uitkomst"];

    private static readonly int[] Grenzen = [22, 142, 180, 264, 346];

    internal static IHtmlContent Van(Wyberfase fase)
    {
        var stap = (int)fase;
        var grens = Grenzen[Math.Clamp(stap, 0, Grenzen.Length - 1)];
        return new HtmlContentBuilder()
            .AppendHtml($"<svg class=\"samenhang-wybertekening\" viewBox=\"0 0 360 124\" role=\"img\" aria-label=\"De wyber: {Stappen[Math.Clamp(stap, 0, 4)].ToLowerInvariant()}, stap {stap + 1} van 5\">")
            .AppendHtml("<path class=\"rand\" d=\"M14 62 180 6 346 62 180 118Z\"/>")
            .AppendHtml($"<svg x=\"0\" y=\"0\" width=\"{grens}\" height=\"124\" viewBox=\"0 0 {grens} 124\"><path class=\"vol\" d=\"M14 62 180 6 346 62 180 118Z\"/>")
            .AppendHtml("<path class=\"waaier\" d=\"M14 62 130 26M14 62 130 38M14 62 134 50M14 62 136 62M14 62 134 74M14 62 130 86M14 62 130 98\"/></svg>")
            .AppendHtml("<path class=\"midden\" d=\"M180 6V118\"/><circle class=\"begin\" cx=\"14\" cy=\"62\" r=\"6\"/>")
            .AppendHtml($"<circle class=\"{(fase == Wyberfase.Afgerond ? "begin" : "eind")}\" cx=\"346\" cy=\"62\" r=\"6\"/></svg>");
    }

    /// <summary>The five steps as a list, with the current one marked.</summary>
    internal static IHtmlContent Lijst(Wyberfase fase)
    {
        var uit = new HtmlContentBuilder().AppendHtml("<ol class=\"samenhang-fasen\">");
        for (var stap = 0; stap < Stappen.Length; stap++) uit.AppendHtml($"<li{(stap == (int)fase ? " aria-current=\"step\"" : "")}>{Stappen[stap]}</li>");
        return uit.AppendHtml("</ol>");
    }
}
