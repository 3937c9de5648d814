// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Portfolio.WatAls;

/// <summary>Two bars below each other: support before and after, relative to the largest on the page. The words stand beside it, so it is silent.</summary>
internal static class Steunbalk
{
    internal static IHtmlContent Html(double voor, double na, double grootste)
    {
        var weg = na <= 0 ? "<rect class=\"samenhang-steun__weg\" x=\"1\" y=\"14\" width=\"30\" height=\"8\"/>" : $"<rect class=\"samenhang-steun__na\" y=\"13\" width=\"{Breedte(na, grootste)}\" height=\"10\"/>";
        return new HtmlString($"<svg class=\"samenhang-steun\" viewBox=\"0 0 200 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"samenhang-steun__voor\" width=\"{Breedte(voor, grootste)}\" height=\"10\"/>{weg}</svg>");
    }

    private static string Breedte(double deel, double grootste) => (grootste <= 0 ? 0 : Math.Clamp(deel / grootste, 0, 1) * 200).ToString("0.#", CultureInfo.InvariantCulture);
}
