// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Fields with their old and new value, as a list.</summary>
/// <param name="verschillen">The fields, in order.</param>
public sealed class Verschillenlijst(IReadOnlyCollection<Verschil> verschillen) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Schrijf(new HtmlUitvoer(writer, encoder), verschillen);

    internal static void Schrijf(HtmlUitvoer uit, IReadOnlyCollection<Verschil> verschillen)
    {
        uit.Html("<ul class=\"samenhang-verschillen\">");
        foreach (var verschil in verschillen) Schrijf(uit, verschil);
        uit.Html("</ul>");
    }

    private static void Schrijf(HtmlUitvoer uit, Verschil verschil)
    {
        uit.Html("<li>").Tekst(verschil.Veld).Html(": ");
        if (!string.IsNullOrEmpty(verschil.Eerst)) uit.Html("<del><span class=\"samenhang-vh\">was </span>").Tekst(verschil.Eerst).Html("</del> ");
        if (string.IsNullOrEmpty(verschil.Dan)) uit.Html("<ins>leeggemaakt</ins>");
        else uit.Html("<ins><span class=\"samenhang-vh\">nu </span>").Tekst(verschil.Dan).Html("</ins>");
        uit.Html("</li>");
    }
}
