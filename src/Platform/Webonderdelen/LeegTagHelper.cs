// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// An empty state: what belongs here in two sentences, and the first step as content.
/// <c>&lt;leeg titel="Nog geen opgaven" uitleg="…"&gt;&lt;knop href="/importeren"&gt;Lees je Excel-lijst in&lt;/knop&gt;&lt;/leeg&gt;</c>
/// </summary>
[HtmlTargetElement("leeg", Attributes = "titel")]
public sealed class LeegTagHelper : TagHelper
{
    /// <summary>What is not there yet.</summary>
    public string? Titel { get; set; }

    /// <summary>What it is for, in two sentences.</summary>
    public string? Uitleg { get; set; }

    /// <summary>Level of the heading: 1 when the whole page is empty, otherwise 2.</summary>
    public int Niveau { get; set; } = 2;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var stap = await output.GetChildContentAsync();
        var kop = Niveau == 1 ? "h1" : "h2";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "samenhang-leeg");
        output.Content.SetHtmlContent(new Htmldeel(uit =>
        {
            uit.Inhoud(Merk.Groot).Html("<div class=\"samenhang-stapel\"><").Html(kop).Html(" class=\"utrecht-heading-").Html(Niveau == 1 ? "1" : "2").Html("\">")
                .Tekst(Titel).Html("</").Html(kop).Html(">");
            if (!string.IsNullOrEmpty(Uitleg)) uit.Html("<p class=\"samenhang-tekst\">").Tekst(Uitleg).Html("</p>");
            if (!stap.IsEmptyOrWhiteSpace) uit.Html("<div class=\"samenhang-leeg__stap\">").Inhoud(stap).Html("</div>");
            uit.Html("</div>");
        }));
    }
}
