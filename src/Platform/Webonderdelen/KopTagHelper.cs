// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>The head of a page: <c>&lt;kop titel="Landschap" lead="9 opgaven"&gt;actions&lt;/kop&gt;</c>. The content is the actions, at the right.</summary>
[HtmlTargetElement("kop", Attributes = "titel")]
public sealed class KopTagHelper : TagHelper
{
    /// <summary>The heading of the page.</summary>
    public string? Titel { get; set; }

    /// <summary>One sentence below it.</summary>
    public string? Lead { get; set; }

    /// <summary>A word above it that says what kind of thing this is.</summary>
    public string? Soort { get; set; }

    /// <summary>A term of the list of terms that is explained behind the heading.</summary>
    public string? Begrip { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var acties = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "samenhang-kop");
        output.Content.SetHtmlContent(new Htmldeel(uit =>
        {
            uit.Html("<div>");
            if (Soort is not null) uit.Html("<p class=\"samenhang-oog\">").Tekst(Soort).Html("</p>");
            if (Begrip is not null) uit.Html("<div class=\"samenhang-kop__titel\">");
            uit.Html("<h1 class=\"utrecht-heading-1\">").Tekst(Titel).Html("</h1>");
            if (Begrip is not null)
            {
                Begripuitleg.Schrijf(uit, Begrip);
                uit.Html("</div>");
            }

            uit.Html("</div>");
            if (!string.IsNullOrEmpty(Lead)) uit.Html("<p class=\"samenhang-kop__lead\">").Tekst(Lead).Html("</p>");
            if (!acties.IsEmptyOrWhiteSpace) uit.Html("<div class=\"samenhang-kop__acties\">").Inhoud(acties).Html("</div>");
        }));
    }
}
