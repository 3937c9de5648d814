// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>One check box for a yes or no: <c>&lt;vinkje for="Invoer.Onthoud" label="Houd mij aangemeld"/&gt;</c>. Unchecked sends false.</summary>
[HtmlTargetElement("vinkje", Attributes = "for")]
public sealed class VinkjeTagHelper : Formulierveld
{
    private protected override void Schrijf(HtmlUitvoer uit, IHtmlContent naastLabel, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html(Ongeldig ? "<div class=\"utrecht-form-field samenhang-veldgroep--fout\">" : "<div class=\"utrecht-form-field\">");
        SchrijfFouten(uit);
        uit.Html("<div class=\"samenhang-keuze\">");
        SchrijfInvoer(uit, extra);
        uit.Html("<label class=\"utrecht-form-label\"").Attribuut("for", Id).Html(">").Tekst(Labeltekst).Html("</label>").Inhoud(naastLabel);
        if (!string.IsNullOrEmpty(Hulp)) uit.Html("<span class=\"samenhang-meta\"").Attribuut("id", $"{Id}-hulp").Html(">").Tekst(Hulp).Html("</span>");
        uit.Html("</div></div>");
    }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        Verplicht ??= false;
        uit.Html("<input type=\"checkbox\"").Attribuut("id", Id).Attribuut("name", Naam).Html(" value=\"true\"");
        SchrijfKoppeling(uit, extra);
        uit.Html(Waarden().Contains("true") ? " checked>" : ">").Html("<input type=\"hidden\"").Attribuut("name", Naam).Html(" value=\"false\">");
    }
}
