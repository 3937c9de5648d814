// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>The changes of a record, newest first: who, when, old and new, why. <c>&lt;geschiedenis regels="Model.Geschiedenis"/&gt;</c></summary>
[HtmlTargetElement("geschiedenis", Attributes = "regels", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GeschiedenisTagHelper : TagHelper
{
    /// <summary>The changes, in the order they are shown.</summary>
    public required IReadOnlyCollection<Geschiedenisregel> Regels { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Regels.Count == 0)
        {
            output.TagName = "p";
            output.Attributes.SetAttribute("class", "samenhang-meta");
            output.Content.SetContent("Er is nog niets gewijzigd.");
            return;
        }
        output.TagName = "ol";
        output.Attributes.SetAttribute("class", "samenhang-spoor");
        output.Content.SetHtmlContent(new Htmldeel(uit =>
        {
            foreach (var regel in Regels) Schrijf(uit, regel);
        }));
    }

    private static void Schrijf(HtmlUitvoer uit, Geschiedenisregel regel)
    {
        uit.Html("<li><span class=\"samenhang-spoor__wie\">").Tekst(regel.Wanneer).Html(", ").Tekst(regel.Wie).Html("</span>");
        if (regel.Adres is null) uit.Tekst(regel.Wat);
        else uit.Html("<a").Attribuut("href", regel.Adres).Html(">").Tekst(regel.Wat).Html("</a>");
        if (regel.Verschillen.Count > 0) Verschillenlijst.Schrijf(uit, regel.Verschillen);
        if (!string.IsNullOrEmpty(regel.Reden)) uit.Html("<p class=\"samenhang-meta\">Reden: ").Tekst(regel.Reden).Html("</p>");
        if (regel.Terug is not null)
        {
            uit.Html("<p class=\"samenhang-niet-afdrukken\"><a").Attribuut("href", regel.Terug).Html(">").Tekst(regel.IsWeg ? "Zet terug" : "Zet terug naar deze versie")
                .Html("<span class=\"samenhang-vh\">: ").Tekst(regel.Wat).Html(", ").Tekst(regel.Wanneer).Html("</span></a></p>");
        }
        uit.Html("</li>");
    }
}
