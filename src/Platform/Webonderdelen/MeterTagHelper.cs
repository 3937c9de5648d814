// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A bar outside a table: <c>&lt;meter deel="3120000" geheel="4860000" erbij="1000000"/&gt;</c>. In rows use <see cref="Meter.Html"/>.</summary>
[HtmlTargetElement("meter", Attributes = "deel,geheel", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MeterTagHelper : TagHelper
{
    /// <summary>The part.</summary>
    public decimal Deel { get; set; }

    /// <summary>The whole.</summary>
    public decimal Geheel { get; set; }

    /// <summary>A second, lighter part.</summary>
    public decimal Erbij { get; set; }

    /// <summary>Amber: nearly full.</summary>
    public bool Let { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Meter.Html(Deel, Geheel, Erbij, Let));
    }
}
