// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Kalender;

namespace Samenhang.Tests.Platform.Webonderdelen;

/// <summary>The form that the tests show in every state.</summary>
public sealed class Proefformulier
{
    [Display(Name = "Naam"), Required]
    public string? Naam { get; set; }

    [Display(Name = "Toelichting")]
    public string? Toelichting { get; set; }

    [Display(Name = "Einddatum")]
    public DateOnly? Einddatum { get; set; }

    [Display(Name = "Looptijd")]
    public Datering? Looptijd { get; set; }

    [Display(Name = "Budget in euro's")]
    public long? Budget { get; set; }

    [Display(Name = "Fase")]
    public string? Fase { get; set; }

    [Display(Name = "Rollen")]
    public List<string> Rollen { get; set; } = [];

    [Display(Name = "Houd mij aangemeld")]
    public bool Onthoud { get; set; }

    public long Versie { get; set; }
}

/// <summary>Renders a tag helper without a page, and reads what it wrote as a browser would.</summary>
internal sealed class Weergave
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddMvcCore().AddViews().AddDataAnnotations().Services.BuildServiceProvider();

    /// <summary>The same encoder as the host: letters with marks stay readable.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ViewDataDictionary<Proefformulier> _data;

    public Weergave(Proefformulier? formulier = null)
    {
        _data = new ViewDataDictionary<Proefformulier>(Services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = formulier ?? new() };
        var action = new ActionContext(new DefaultHttpContext { RequestServices = Services }, new RouteData(), new(), _data.ModelState);
        Pagina = new ViewContext { ViewData = _data, HttpContext = action.HttpContext, RouteData = action.RouteData };
    }

    public ViewContext Pagina { get; }

    /// <summary>As after a post that was refused: what was typed and why it was refused.</summary>
    public Weergave Geweigerd(string veld, string getypt, string melding)
    {
        _data.ModelState.SetModelValue(veld, getypt, getypt);
        _data.ModelState.AddModelError(veld, melding);
        return this;
    }

    public ModelExpression Voor<T>(Expression<Func<Proefformulier, T>> veld) =>
        Services.GetRequiredService<IModelExpressionProvider>().CreateModelExpression(_data, veld);

    /// <summary>The markup of a tag helper with its content and attributes.</summary>
    public static async Task<string> HtmlAsync(ITagHelper helper, string naam = "x", string inhoud = "", params (string Naam, string Waarde)[] attributen)
    {
        var lijst = new TagHelperAttributeList(attributen.Select(attribuut => new TagHelperAttribute(attribuut.Naam, attribuut.Waarde)));
        var context = new TagHelperContext(naam, lijst, new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput(naam, new TagHelperAttributeList(lijst), (_, _) =>
        {
            TagHelperContent content = new DefaultTagHelperContent();
            return Task.FromResult(content.SetHtmlContent(inhoud));
        });
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified && inhoud.Length > 0) output.Content.SetHtmlContent(inhoud);
        return Html(output);
    }

    public static string Html(IHtmlContent inhoud)
    {
        using var writer = new StringWriter();
        inhoud.WriteTo(writer, Encoder);
        return writer.ToString();
    }

    /// <summary>One element per line, so that a difference is easy to see.</summary>
    public static string Netjes(string html)
    {
        var parser = new HtmlParser();
        var body = parser.ParseDocument("<body></body>").Body!;
        var writer = new StringWriter();
        foreach (var knoop in parser.ParseFragment(html.Replace("\r", "", StringComparison.Ordinal), body)) knoop.ToHtml(writer, new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        return writer.ToString().Trim() + "\n";
    }
}
