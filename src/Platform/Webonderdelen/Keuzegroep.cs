// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A group of radio buttons or check boxes under one legend. The first control has the id that the error summary leads to.</summary>
public abstract class Keuzegroep : Formulierveld
{
    /// <summary>The choices.</summary>
    public required IEnumerable<Keuze> Opties { get; set; }

    /// <summary>Type of the controls: radio or checkbox.</summary>
    private protected abstract string Soort { get; }

    private protected override void Schrijf(HtmlUitvoer uit, IHtmlContent naastLabel, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html(Ongeldig ? "<div class=\"utrecht-form-field samenhang-veldgroep--fout\">" : "<div class=\"utrecht-form-field\">");
        uit.Html("<fieldset class=\"utrecht-form-fieldset utrecht-form-fieldset--html-fieldset\"").Attribuut("aria-describedby", Beschrijving);
        if (Soort == "radio") uit.Html(" role=\"radiogroup\"").Attribuut("aria-invalid", Ongeldig ? "true" : null).Attribuut("aria-required", IsVerplicht ? "true" : null);
        uit.Html("><legend class=\"utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend\">").Tekst(Labeltekst);
        SchrijfNietVerplicht(uit);
        uit.Html("</legend>").Inhoud(naastLabel);
        SchrijfHulp(uit);
        SchrijfFouten(uit);
        uit.Html("<div class=\"samenhang-keuzes\">");
        SchrijfInvoer(uit, extra);
        uit.Html("</div></fieldset></div>");
    }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        var gekozen = Waarden();
        var nummer = 0;
        foreach (var keuze in Opties)
        {
            var id = nummer++ == 0 ? Id : $"{Id}_{nummer}";
            uit.Html("<div class=\"samenhang-keuze\"><input").Attribuut("type", Soort).Attribuut("id", id).Attribuut("name", Naam).Attribuut("value", keuze.Waarde)
                .Attribuut("aria-describedby", keuze.Uitleg is null ? null : $"{id}-uitleg")
                .Attribuut("aria-invalid", Ongeldig && Soort == "checkbox" ? "true" : null).Html(gekozen.Contains(keuze.Waarde) ? " checked>" : ">")
                .Html("<label class=\"utrecht-form-label\"").Attribuut("for", id).Html(">").Tekst(keuze.Tekst).Html("</label>");
            if (keuze.Uitleg is not null) uit.Html("<span class=\"samenhang-meta\"").Attribuut("id", $"{id}-uitleg").Html(">").Tekst(keuze.Uitleg).Html("</span>");
            uit.Html("</div>");
        }
    }
}
