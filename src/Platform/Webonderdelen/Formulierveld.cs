// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samenhang.Kern.Kalender;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// What all fields share: a label, help, the error message linked to the control, and what was typed, also when it was refused.
/// Content of the element stands beside the label; use it for <c>&lt;hulp&gt;</c>.
/// </summary>
public abstract class Formulierveld : TagHelper
{
    /// <summary>The property of the form the field is for.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>Label; by default the display name of the property.</summary>
    public string? Label { get; set; }

    /// <summary>One or two sentences of help below the label.</summary>
    public string? Hulp { get; set; }

    /// <summary>Whether something must be filled in; by default what the property says. A field that may stay empty says so beside its label.</summary>
    public bool? Verplicht { get; set; }

    /// <summary>The page; set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Name the form sends.</summary>
    protected string Naam { get; private set; } = "";

    /// <summary>Id of the control; the error summary leads to it.</summary>
    protected string Id { get; private set; } = "";

    /// <summary>Messages for this field.</summary>
    protected IReadOnlyList<string> Fouten { get; private set; } = [];

    /// <summary>The field was refused.</summary>
    protected bool Ongeldig => Fouten.Count > 0;

    /// <summary>Something must be filled in.</summary>
    protected bool IsVerplicht => Verplicht ?? For.Metadata.IsRequired;

    /// <summary>What a person reads above the field.</summary>
    protected string Labeltekst => Label ?? For.Metadata.GetDisplayName();

    /// <summary>Ids of the help and the error of this field; nothing when there is neither.</summary>
    private protected string? Beschrijving => (string.IsNullOrEmpty(Hulp), Ongeldig) switch
    {
        (false, true) => $"{Id}-hulp {Id}-fout",
        (false, false) => $"{Id}-hulp",
        (true, true) => $"{Id}-fout",
        _ => null,
    };

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        Id = Veldnaam.Id(Naam);
        Veldvolgorde.Noteer(ViewContext.HttpContext, Naam);
        Fouten = ViewContext.ViewData.ModelState.TryGetValue(Naam, out var stand) ? [.. stand.Errors.Select(Veldnaam.Melding)] : [];
        var naastLabel = await output.GetChildContentAsync();
        var extra = output.Attributes.Where(attribuut => attribuut.Name != "class").ToArray();
        output.Attributes.Clear();
        output.TagName = null;
        output.Content.SetHtmlContent(new Htmldeel(uit => Schrijf(uit, naastLabel, extra)));
    }

    /// <summary>Writes the whole field.</summary>
    private protected virtual void Schrijf(HtmlUitvoer uit, IHtmlContent naastLabel, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Html(Ongeldig ? "<div class=\"utrecht-form-field utrecht-form-field--invalid\">" : "<div class=\"utrecht-form-field\">");
        uit.Html("<div class=\"utrecht-form-field__label\"><label class=\"utrecht-form-label\"").Attribuut("for", Id).Html(">").Tekst(Labeltekst);
        SchrijfNietVerplicht(uit);
        uit.Html("</label>").Inhoud(naastLabel).Html("</div>");
        SchrijfHulp(uit);
        SchrijfFouten(uit);
        uit.Html("<div class=\"utrecht-form-field__input\">");
        SchrijfInvoer(uit, extra);
        uit.Html("</div></div>");
    }

    /// <summary>Writes the control itself.</summary>
    private protected abstract void SchrijfInvoer(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra);

    /// <summary>Says beside the label that the field may stay empty.</summary>
    private protected void SchrijfNietVerplicht(HtmlUitvoer uit)
    {
        if (!IsVerplicht) uit.Html(" <span class=\"samenhang-optioneel\">(niet verplicht)</span>");
    }

    /// <summary>Writes the help below the label.</summary>
    private protected void SchrijfHulp(HtmlUitvoer uit)
    {
        if (string.IsNullOrEmpty(Hulp)) return;
        uit.Html("<div class=\"utrecht-form-field-description utrecht-form-field__description\"").Attribuut("id", $"{Id}-hulp").Html(">").Tekst(Hulp).Html("</div>");
    }

    /// <summary>Writes the messages, with shape and word.</summary>
    private protected void SchrijfFouten(HtmlUitvoer uit)
    {
        if (!Ongeldig) return;
        uit.Html("<div class=\"utrecht-form-field-error-message utrecht-form-field__error-message\"").Attribuut("id", $"{Id}-fout").Html(">");
        for (var i = 0; i < Fouten.Count; i++)
        {
            uit.Html(i == 0 ? "" : "<br>").Html(Lichtje.Blok).Html("<span class=\"samenhang-vh\">Fout: </span>").Tekst(Fouten[i]);
        }
        uit.Html("</div>");
    }

    /// <summary>Writes the attributes that link a control with its help and its error, and the ones given on the element.</summary>
    private protected void SchrijfKoppeling(HtmlUitvoer uit, IReadOnlyList<TagHelperAttribute> extra)
    {
        uit.Attribuut("aria-describedby", Beschrijving).Attribuut("aria-invalid", Ongeldig ? "true" : null).Attribuut("aria-required", IsVerplicht ? "true" : null);
        foreach (var attribuut in extra) uit.Attribuut(attribuut.Name, Attribuutwaarde(attribuut.Value));
    }

    /// <summary>What stands in the field: what was typed, otherwise the value of the model.</summary>
    protected string? Waarde() => Getypt() ?? Tekst(For.Model);

    /// <summary>The values that are chosen, typed ones first.</summary>
    protected IReadOnlyCollection<string> Waarden()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(Naam, out var stand) && stand.RawValue is not null)
            return stand.RawValue as string[] ?? [stand.AttemptedValue ?? ""];
        if (For.Model is string or null or not System.Collections.IEnumerable) return Tekst(For.Model) is { } een ? [een] : [];
        return [.. ((System.Collections.IEnumerable)For.Model).Cast<object?>().Select(Tekst).OfType<string>()];
    }

    /// <summary>The value of the model as the form writes it.</summary>
    protected virtual string? Tekst(object? waarde) => waarde switch
    {
        null => null,
        string tekst => tekst,
        bool ja => ja ? "true" : "false",
        DateOnly dag => Opmaak.Datumtekst.Invoer(dag),
        Datering { IsExact: true } dag => Opmaak.Datumtekst.Invoer(dag.Van),
        decimal getal => getal.ToString("0.############", Nederlands),
        double getal => getal.ToString("0.############", Nederlands),
        IFormattable ander => ander.ToString(null, CultureInfo.InvariantCulture),
        _ => waarde.ToString(),
    };

    private string? Getypt() =>
        ViewContext.ViewData.ModelState.TryGetValue(Naam, out ModelStateEntry? stand) ? stand.AttemptedValue : null;

    private static string? Attribuutwaarde(object? waarde) => waarde switch
    {
        null => "",
        HtmlString tekst => System.Net.WebUtility.HtmlDecode(tekst.Value),
        _ => waarde.ToString(),
    };

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
}
