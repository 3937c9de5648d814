// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>The shape of each kind of difference; a word always stands beside it.</summary>
internal static class Vergelijkteken
{
    private static readonly Dictionary<Verschilsoort, IHtmlContent> Tekens = new()
    {
        [Verschilsoort.Toegevoegd] = Maak("goed", "M10 4v12M4 10h12"),
        [Verschilsoort.Vervallen] = Maak("bijsturen", "M4 10h12"),
        [Verschilsoort.Verplaatst] = Maak("aandacht", "M3 10h13m-4-4 4 4-4 4"),
        [Verschilsoort.Gewijzigd] = Maak("aandacht", "M4 8c2-3 4-3 6 0s4 3 6 0M4 13c2-3 4-3 6 0s4 3 6 0"),
    };

    /// <summary>The shape.</summary>
    internal static IHtmlContent Html(Verschilsoort soort) => Tekens[soort];

    private static HtmlString Maak(string kleur, string pad) =>
        new($"<svg class=\"samenhang-icoon samenhang-{kleur}\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"{pad}\"/></svg>");
}
