// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A field of several lines: <c>&lt;tekstvak for="Invoer.Motivering" max="4000"/&gt;</c>. The limit is said in the help.</summary>
[HtmlTargetElement("tekstvak", Attributes = "for")]
public sealed class TekstvakTagHelper : Formulierveld
{
    /// <summary>Lines that are visible.</summary>
    public int Rijen { get; set; } = 4;

    /// <summary>Most characters that are taken; said by the server, nothing is cut off.</summary>
    public int? Max { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Max is { } max)
        {
            var grens = $"Hoogstens {max.ToString("#,0", CultureInfo.GetCultureInfo("nl-NL"))} tekens.";
            Hulp = string.IsNullOrEmpty(Hulp) ? grens : $"{Hulp} {grens}";
        }
        return base.ProcessAsync(context, output);
    }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html("<textarea").Attribuut("class", Veldklasse.Invoer("textarea", "html-textarea", Ongeldig, null))
            .Attribuut("id", Id).Attribuut("name", Naam).Attribuut("rows", Rijen.ToString(CultureInfo.InvariantCulture))
            .Attribuut("data-max", Max?.ToString(CultureInfo.InvariantCulture));
        SchrijfKoppeling(uit, extra);
        uit.Html(">\n").Tekst(Waarde()).Html("</textarea>");
    }
}
