// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Platform.Hulp;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>The question mark behind a term of the method, with what the list of terms says about it. Opens by click, tap or key, without script.</summary>
internal static class Begripuitleg
{
    internal const string Klasse = "samenhang-begrip";

    /// <summary>The whole element.</summary>
    /// <exception cref="InvalidOperationException">The list has no such term.</exception>
    internal static void Schrijf(HtmlUitvoer uit, string term) => uit.Html($"<details class=\"{Klasse}\">").Inhoud(Binnen(term, new HtmlContentBuilder().Append(Van(term)))).Html("</details>");

    /// <summary>What the list says about a term.</summary>
    internal static string Van(string term) => Begrippenlijst.Zoek(term)?.Uitleg ?? throw new InvalidOperationException($"The list of terms has no '{term}', and no words were given.");

    /// <summary>What is inside the element.</summary>
    internal static Htmldeel Binnen(string term, IHtmlContent uitleg) => new(uit => uit.Html("<summary><span aria-hidden=\"true\">?</span><span class=\"samenhang-vh\">Wat is ")
        .Tekst(term).Html("?</span></summary><p><strong>").Tekst(term).Html("</strong> ").Inhoud(uitleg).Html("</p>"));
}
