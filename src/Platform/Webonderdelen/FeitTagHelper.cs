// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>One fact; an empty value shows "onbekend", because unknown is not the same as nothing.</summary>
[HtmlTargetElement("feit", Attributes = "label", ParentTag = "feiten")]
public sealed class FeitTagHelper : TagHelper
{
    /// <summary>What it is.</summary>
    public string Label { get; set; } = "";

    /// <summary>The value as text; otherwise the content of the element.</summary>
    public string? Waarde { get; set; }

    /// <summary>A smaller line below the value: who confirmed it, since when.</summary>
    public string? Toelichting { get; set; }

    /// <summary>A term of the list of terms that is explained behind the label.</summary>
    public string? Begrip { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(new Htmldeel(uit =>
        {
            uit.Html("<dt>").Tekst(Label);
            if (Begrip is not null) Begripuitleg.Schrijf(uit.Html(" "), Begrip);
            uit.Html("</dt><dd>");
            if (!string.IsNullOrEmpty(Waarde)) uit.Tekst(Waarde);
            else if (!inhoud.IsEmptyOrWhiteSpace) uit.Inhoud(inhoud);
            else uit.Html("<span class=\"samenhang-leegwaarde\">onbekend</span>");
            if (!string.IsNullOrEmpty(Toelichting)) uit.Html("<span class=\"samenhang-sub\">").Tekst(Toelichting).Html("</span>");
            uit.Html("</dd>");
        }));
    }
}
