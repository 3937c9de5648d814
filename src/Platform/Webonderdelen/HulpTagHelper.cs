// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samenhang.Platform.Hulp;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// Explains a term where it is used: <c>&lt;hulp term="werkwijze"/&gt;</c> with the words of <see cref="Begrippenlijst"/>, or with words of its own as content. Opens by
/// click, tap or key, without script.
/// </summary>
[HtmlTargetElement("hulp", Attributes = "term")]
public sealed class HulpTagHelper : TagHelper
{
    /// <summary>The term.</summary>
    public string Term { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var eigen = await output.GetChildContentAsync();
        if (eigen.IsEmptyOrWhiteSpace) eigen.SetContent(Begripuitleg.Van(Term));
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Begripuitleg.Klasse);
        output.Content.SetHtmlContent(Begripuitleg.Binnen(Term, eigen));
    }
}
