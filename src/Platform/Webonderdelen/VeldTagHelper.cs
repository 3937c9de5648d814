// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A field of one line: <c>&lt;veld for="Invoer.Naam" label="Naam" max="200"/&gt;</c>.</summary>
[HtmlTargetElement("veld", Attributes = "for")]
public sealed class VeldTagHelper : Formulierveld
{
    /// <summary>text, email, password, number, tel, url, search or file. A number is typed as text with a number keyboard, so that what was typed is kept.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Most characters that are taken; said by the server, not cut off while pasting.</summary>
    public int? Max { get; set; }

    /// <summary>Width: kort (a date, an amount), midden (a name) or nothing for the whole line.</summary>
    public string? Breedte { get; set; }

    /// <summary>Value of the autocomplete attribute, such as "email" or "current-password".</summary>
    public string? Autocomplete { get; set; }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        var getal = Type == "number";
        uit.Html("<input").Attribuut("class", Veldklasse.Invoer("textbox", "html-input", Ongeldig, Breedte ?? (getal ? "kort" : null)))
            .Attribuut("type", getal ? "text" : Type).Attribuut("inputmode", getal ? "decimal" : null)
            .Attribuut("id", Id).Attribuut("name", Naam).Attribuut("autocomplete", Autocomplete).Attribuut("data-max", Max?.ToString(CultureInfo.InvariantCulture));
        SchrijfKoppeling(uit, extra);
        if (Type is not ("password" or "file")) uit.Attribuut("value", Waarde() ?? "");
        uit.Html(">");
    }
}
