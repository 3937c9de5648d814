// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A light outside a table: <c>&lt;stand waarde="Model.Oordeel" groot/&gt;</c>. In rows use <see cref="Lichtje"/>.</summary>
[HtmlTargetElement("stand", Attributes = "waarde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StandTagHelper : TagHelper
{
    /// <summary>The light.</summary>
    public Licht Waarde { get; set; }

    /// <summary>On a tint, for the head of a page.</summary>
    public bool Groot { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Groot ? Lichtje.Groot(Waarde) : Lichtje.Html(Waarde));
    }
}
