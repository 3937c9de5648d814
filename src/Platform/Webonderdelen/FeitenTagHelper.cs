// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Facts as label and value: <c>&lt;feiten&gt;&lt;feit label="Fase"&gt;Uitvoering&lt;/feit&gt;&lt;/feiten&gt;</c>.</summary>
[HtmlTargetElement("feiten")]
public sealed class FeitenTagHelper : TagHelper
{
    /// <summary>One fact per line, label left and value right.</summary>
    public bool Rij { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Rij ? "samenhang-feiten samenhang-feiten--rij" : "samenhang-feiten");
    }
}
