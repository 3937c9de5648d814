// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// A button, or with <c>href</c> a link that looks like one: <c>&lt;knop&gt;Bewaar&lt;/knop&gt;</c>,
/// <c>&lt;knop soort="gewoon" href="/opgaven" icoon="plus"&gt;Nieuw&lt;/knop&gt;</c>. Other attributes are kept. One primary button per decision.
/// </summary>
[HtmlTargetElement("knop")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary>primair, gewoon or licht.</summary>
    public string Soort { get; set; } = "primair";

    /// <summary>Address: makes it a link.</summary>
    public string? Href { get; set; }

    /// <summary>Type of a button: submit, button or reset.</summary>
    public string Type { get; set; } = "submit";

    /// <summary>Name of an icon before the word; see <see cref="Icoon"/>.</summary>
    public string? Icoon { get; set; }

    /// <summary>Smaller, beside a line of text.</summary>
    public bool Klein { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var klasse = Soort switch
        {
            "primair" => "utrecht-button--primary-action",
            "gewoon" => "utrecht-button--secondary-action",
            "licht" => "utrecht-button--subtle",
            _ => throw new InvalidOperationException($"There is no button of kind '{Soort}'."),
        };
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("utrecht-button", System.Text.Encodings.Web.HtmlEncoder.Default);
        output.AddClass(klasse, System.Text.Encodings.Web.HtmlEncoder.Default);
        if (Klein) output.AddClass("samenhang-knop--klein", System.Text.Encodings.Web.HtmlEncoder.Default);
        if (Href is null)
        {
            output.TagName = "button";
            output.Attributes.SetAttribute("type", Type);
        }
        else
        {
            output.TagName = "a";
            output.AddClass("utrecht-button-link", System.Text.Encodings.Web.HtmlEncoder.Default);
            output.AddClass(klasse.Replace("utrecht-button--", "utrecht-button-link--", StringComparison.Ordinal), System.Text.Encodings.Web.HtmlEncoder.Default);
            output.Attributes.SetAttribute("href", Href);
        }
        if (Icoon is not null) output.PreContent.AppendHtml(Webonderdelen.Icoon.Van(Icoon));
    }
}
