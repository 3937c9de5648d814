// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// Shown above a form when somebody else changed the record since it was opened: both versions of each field that differs. The form below
/// keeps what was typed; saving again keeps that version.
/// </summary>
[HtmlTargetElement("conflict", Attributes = "verschillen", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ConflictTagHelper : TagHelper
{
    /// <summary>The fields that differ: first what is stored now, then what was typed. Nothing hides the block.</summary>
    public IReadOnlyCollection<Verschil>? Verschillen { get; set; }

    /// <summary>It was not changed but taken away.</summary>
    public bool Weg { get; set; }

    /// <summary>What was taken away comes back when the form is saved.</summary>
    public bool KanTerug { get; set; }

    /// <summary>Who changed it.</summary>
    public string? Door { get; set; }

    /// <summary>When, as text.</summary>
    public string? Moment { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Verschillen is null && !Weg)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "samenhang-conflict");
        output.Attributes.SetAttribute("role", "alert");
        output.Content.SetHtmlContent(new Htmldeel(Schrijf));
    }

    private void Schrijf(HtmlUitvoer uit)
    {
        if (Weg)
        {
            SchrijfWeg(uit);
            return;
        }

        uit.Html("<h2 class=\"utrecht-heading-3\">Dit is intussen gewijzigd</h2><p>").Tekst(Door ?? "Een collega").Html(" bewaarde een andere versie");
        if (Moment is not null) uit.Html(", ").Tekst(Moment);
        uit.Html(". Jouw tekst staat nog in het formulier. Kies per veld wat moet blijven en bewaar opnieuw.</p>");
        if (Verschillen!.Count == 0)
        {
            uit.Html("<p>De velden van dit formulier zijn in beide versies gelijk.</p>");
            return;
        }
        uit.Html("<table><thead><tr><th scope=\"col\">Veld</th><th scope=\"col\">Nu opgeslagen</th><th scope=\"col\">Jouw versie</th></tr></thead><tbody>");
        foreach (var verschil in Verschillen)
        {
            uit.Html("<tr><th scope=\"row\">").Tekst(verschil.Veld).Html("</th><td data-l=\"Nu opgeslagen\">").Tekst(Leesbaar(verschil.Eerst))
                .Html("</td><td data-l=\"Jouw versie\">").Tekst(Leesbaar(verschil.Dan)).Html("</td></tr>");
        }
        uit.Html("</tbody></table>");
    }

    private void SchrijfWeg(HtmlUitvoer uit)
    {
        uit.Html("<h2 class=\"utrecht-heading-3\">Dit is intussen weggehaald</h2><p>").Tekst(Door ?? "Een collega")
            .Html(KanTerug ? " haalde dit weg" : " haalde weg waar dit bij hoort");
        if (Moment is not null) uit.Html(", ").Tekst(Moment);
        uit.Html(KanTerug
            ? ". Jouw tekst staat nog in het formulier. Kies ‘Zet terug’ om het met jouw tekst terug te halen, of neem over wat je wilt bewaren en kies ‘Annuleer’.</p>"
            : ". Jouw tekst staat nog in het formulier, maar kan hier niet meer bij. Neem over wat je wilt bewaren en kies ‘Annuleer’.</p>");
    }

    private static string Leesbaar(string? waarde) => string.IsNullOrWhiteSpace(waarde) ? "(leeg)" : waarde;
}
