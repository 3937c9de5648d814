// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// The version the record had when the form was opened: <c>&lt;versieveld for="Invoer.Versie"/&gt;</c>. Always writes the value of the
/// model, never what was sent: after a conflict was shown, the next save counts from the newer version.
/// </summary>
[HtmlTargetElement("versieveld", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VersieveldTagHelper : TagHelper
{
    /// <summary>The property with the version.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The page; set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        output.Attributes.SetAttribute("value", Convert.ToString(For.Model, CultureInfo.InvariantCulture));
    }
}
