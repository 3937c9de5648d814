// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Opmaak;

/// <summary>
/// The summary of everything that is wrong with a form. The layout puts it above the title of every page with refused input, so no page
/// can forget it. Each line leads to its field.
/// </summary>
/// <param name="invoer">State of the form; keys are the names of the fields.</param>
public sealed class Foutenlijst(ModelStateDictionary invoer) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var fouten = Fouten();
        if (fouten.Count == 0) return;
        var uit = new HtmlUitvoer(writer, encoder);
        uit.Html("<div class=\"utrecht-alert utrecht-alert--error samenhang-fouten\" role=\"alert\" tabindex=\"-1\" data-foutenlijst>")
            .Html("<div class=\"utrecht-alert__content\"><div><h2 class=\"utrecht-heading-3\">")
            .Tekst(fouten.Count == 1 ? "Er is 1 fout" : $"Er zijn {fouten.Count} fouten").Html("</h2><ul>");
        foreach (var (veld, melding) in fouten) Regel(uit, veld, melding);
        uit.Html("</ul></div></div></div>");
    }

    private static void Regel(HtmlUitvoer uit, string veld, string melding)
    {
        if (veld.Length == 0) uit.Html("<li>").Tekst(melding).Html("</li>");
        else uit.Html("<li><a").Attribuut("href", $"#{Veldnaam.Id(veld)}").Html(">").Tekst(melding).Html("</a></li>");
    }

    private List<(string Veld, string Melding)> Fouten()
    {
        var fouten = new List<(string, string)>();
        foreach (var (veld, stand) in invoer)
        {
            if (stand.ValidationState != ModelValidationState.Invalid) continue;
            foreach (var fout in stand.Errors) fouten.Add((veld, Veldnaam.Melding(fout)));
        }
        return fouten;
    }
}
