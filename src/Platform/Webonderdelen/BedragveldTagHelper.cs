// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// An amount in euros in Dutch notation: <c>&lt;bedragveld for="Invoer.Budget"/&gt;</c>. The property is a number of whole cents
/// (<c>long</c>, bound with <see cref="BedragAttribute"/>) or a text.
/// </summary>
[HtmlTargetElement("bedragveld", Attributes = "for")]
public sealed class BedragveldTagHelper : Formulierveld
{
    /// <inheritdoc/>
    protected override string? Tekst(object? waarde) => waarde switch
    {
        long centen => Bedragtekst.Invoer(centen),
        _ => base.Tekst(waarde),
    };

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html("<span class=\"samenhang-bedrag\"><span aria-hidden=\"true\">€</span><input")
            .Attribuut("class", Veldklasse.Invoer("textbox", "html-input", Ongeldig, "kort"))
            .Html(" type=\"text\" inputmode=\"decimal\" autocomplete=\"off\"").Attribuut("id", Id).Attribuut("name", Naam);
        SchrijfKoppeling(uit, extra);
        uit.Attribuut("value", Waarde() ?? "").Html("></span>");
    }
}
