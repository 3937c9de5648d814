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
/// <param name="velden">The fields on the page, in order; an error of anything else is shown first and leads nowhere.</param>
public sealed class Foutenlijst(ModelStateDictionary invoer, IReadOnlyList<string> velden) : IHtmlContent
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
        foreach (var (plaats, veld, melding) in fouten) Regel(uit, plaats < 0 ? "" : veld, melding);
        uit.Html("</ul></div></div></div>");
    }

    private static void Regel(HtmlUitvoer uit, string veld, string melding)
    {
        if (veld.Length == 0) uit.Html("<li>").Tekst(melding).Html("</li>");
        else uit.Html("<li><a").Attribuut("href", $"#{Veldnaam.Id(veld)}").Html(">").Tekst(melding).Html("</a></li>");
    }

    private List<(int Plaats, string Veld, string Melding)> Fouten()
    {
        var fouten = new List<(int Plaats, string Veld, string Melding)>();
        foreach (var (veld, stand) in invoer)
        {
            if (stand.ValidationState != ModelValidationState.Invalid) continue;
            var plaats = Plaats(veld);
            foreach (var fout in stand.Errors) fouten.Add((plaats, veld, Veldnaam.Melding(fout)));
        }
        return [.. fouten.OrderBy(fout => fout.Plaats)];
    }

    private int Plaats(string veld)
    {
        for (var i = 0; i < velden.Count; i++)
        {
            if (velden[i].Equals(veld, StringComparison.OrdinalIgnoreCase)) return i;
        }
        return -1;
    }
}
