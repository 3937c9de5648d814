// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samenhang.Kern.Kalender;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// A day or a period, typed as people write it: <c>&lt;datumveld for="Invoer.Einddatum"/&gt;</c>. The property is a <c>DateOnly</c> or a
/// <see cref="Datering"/>. It is a text field, so that "medio 2026" is kept and
/// gets an answer; a date control would empty it.
/// </summary>
[HtmlTargetElement("datumveld", Attributes = "for")]
public sealed class DatumveldTagHelper : Formulierveld
{
    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Hulp ??= For.ModelExplorer.ModelType == typeof(Datering) ? "Bijvoorbeeld 01-09-2026, september 2026 of Q3 2026." : "Bijvoorbeeld 01-09-2026.";
        return base.ProcessAsync(context, output);
    }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html("<input").Attribuut("class", Veldklasse.Invoer("textbox", "html-input", Ongeldig, For.ModelExplorer.ModelType == typeof(Datering) ? "midden" : "kort"))
            .Html(" type=\"text\" autocomplete=\"off\"").Attribuut("id", Id).Attribuut("name", Naam);
        SchrijfKoppeling(uit, extra);
        uit.Attribuut("value", Waarde() ?? "").Html(">");
    }
}
