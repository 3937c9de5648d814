// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// A date, typed as people write it: <c>&lt;datumveld for="Invoer.Einddatum"/&gt;</c>. It is a text field, so that "medio 2026" is kept and
/// gets an answer; a date control would empty it.
/// </summary>
[HtmlTargetElement("datumveld", Attributes = "for")]
public sealed class DatumveldTagHelper : Formulierveld
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Hulp ??= "Bijvoorbeeld 01-09-2026.";
        return base.ProcessAsync(context, output);
    }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html("<input").Attribuut("class", Veldklasse.Invoer("textbox", "html-input", Ongeldig, "kort"))
            .Html(" type=\"text\" autocomplete=\"off\"").Attribuut("id", Id).Attribuut("name", Naam);
        SchrijfKoppeling(uit, extra);
        uit.Attribuut("value", Waarde() ?? "").Html(">");
    }
}
