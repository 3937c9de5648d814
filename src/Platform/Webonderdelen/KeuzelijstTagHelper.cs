// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>A list to choose one from: <c>&lt;keuzelijst for="Invoer.Opgave" opties="Model.Opgaven" leeg="Kies een opgave"/&gt;</c>.</summary>
[HtmlTargetElement("keuzelijst", Attributes = "for,opties")]
public sealed class KeuzelijstTagHelper : Formulierveld
{
    /// <summary>The choices.</summary>
    public required IEnumerable<Keuze> Opties { get; set; }

    /// <summary>Text of the empty choice on top; without it there is no empty choice.</summary>
    public string? Leeg { get; set; }

    /// <summary>Width: kort, midden or nothing for the whole line.</summary>
    public string? Breedte { get; set; }

    private protected override void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html("<select").Attribuut("class", Veldklasse.Invoer("select", "html-select", Ongeldig, Breedte)).Attribuut("id", Id).Attribuut("name", Naam);
        SchrijfKoppeling(uit, extra);
        uit.Html(">");
        if (Leeg is not null) uit.Html("<option value=\"\">").Tekst(Leeg).Html("</option>");
        var gekozen = Waarde();
        var gevonden = string.IsNullOrEmpty(gekozen);
        foreach (var keuze in Opties)
        {
            var dit = keuze.Waarde == gekozen;
            gevonden |= dit;
            Optie(uit, keuze, dit);
        }
        if (!gevonden) Optie(uit, new Keuze(gekozen!, $"{gekozen} (niet in de lijst)"), true);
        uit.Html("</select>");
    }

    private static void Optie(HtmlUitvoer uit, Keuze keuze, bool gekozen) =>
        uit.Html("<option").Attribuut("value", keuze.Waarde).Html(gekozen ? " selected>" : ">").Tekst(keuze.Tekst).Html("</option>");
}
