// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A message in a box: <c>&lt;melding soort="let" titel="Nog niet compleet"&gt;…&lt;/melding&gt;</c>.</summary>
[HtmlTargetElement("melding")]
public sealed class MeldingTagHelper : TagHelper
{
    /// <summary>info, goed, let (attention) or fout.</summary>
    public string Soort { get; set; } = "info";

    /// <summary>One line in bold above the text.</summary>
    public string? Titel { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (klasse, icoon) = Soort switch
        {
            "info" => ("info", Icoon.Let),
            "goed" => ("ok", Icoon.Vink),
            "let" => ("warning", Icoon.Let),
            "fout" => ("error", Icoon.Kruis),
            _ => throw new InvalidOperationException($"There is no message of kind '{Soort}'."),
        };
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"utrecht-alert utrecht-alert--{klasse} samenhang-melding");
        if (!output.Attributes.ContainsName("role")) output.Attributes.SetAttribute("role", Soort == "fout" ? "alert" : "status");
        output.PreContent.SetHtmlContent(new Htmldeel(uit =>
        {
            uit.Html("<div class=\"utrecht-alert__content\">").Inhoud(icoon).Html("<div class=\"samenhang-melding__tekst\">");
            if (Titel is not null) uit.Html("<p class=\"samenhang-sterk\">").Tekst(Titel).Html("</p>");
        }));
        output.PostContent.SetHtmlContent("</div></div>");
    }
}
