// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A bar that shows a part of a whole. The figures stand beside it as text, so the bar itself is silent.</summary>
public static class Meter
{
    /// <summary>The bar.</summary>
    /// <param name="deel">The part, such as what is spent.</param>
    /// <param name="geheel">The whole; zero or less gives an empty bar.</param>
    /// <param name="erbij">A second, lighter part after the first, such as what is committed.</param>
    /// <param name="let">Amber: nearly full. More than the whole is always red.</param>
    public static IHtmlContent Html(decimal deel, decimal geheel, decimal erbij = 0, bool let = false)
    {
        var eerste = Procent(deel, geheel);
        var tweede = Math.Min(Procent(erbij, geheel), 100 - eerste);
        var over = geheel > 0 && deel + erbij > geheel;
        var klasse = over ? "samenhang-meter samenhang-meter--over" : let ? "samenhang-meter samenhang-meter--let" : "samenhang-meter";
        var licht = tweede > 0 ? $"<rect class=\"samenhang-meter__deel--licht\" x=\"{Getal(eerste)}\" width=\"{Getal(tweede)}\" height=\"6\"/>" : "";
        return new HtmlString($"<svg class=\"{klasse}\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">" +
            $"<rect class=\"samenhang-meter__deel\" width=\"{Getal(eerste)}\" height=\"6\"/>{licht}</svg>");
    }

    private static decimal Procent(decimal deel, decimal geheel) => geheel <= 0 ? 0 : Math.Clamp(deel / geheel * 100, 0, 100);

    private static string Getal(decimal getal) => getal.ToString("0.#", CultureInfo.InvariantCulture);
}
