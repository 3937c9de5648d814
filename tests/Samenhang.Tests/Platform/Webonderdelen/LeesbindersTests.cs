// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Samenhang.Kern.Kalender;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Tests.Platform.Webonderdelen;

/// <summary>Forms are read as people write Dutch, through the same binding as a page uses.</summary>
public sealed class LeesbindersTests
{
    public sealed class Formulier
    {
        public DateOnly? Dag { get; set; }

        public DateOnly Verplicht { get; set; }

        public Datering? Periode { get; set; }

        public decimal? Getal { get; set; }

        [Bedrag]
        public long? Bedrag { get; set; }
    }

    private static async Task<(Formulier Formulier, ModelStateDictionary Invoer)> BindAsync(string veld, string tekst)
    {
        await using var services = new ServiceCollection().AddLogging().AddOpmaak().AddMvcCore().AddDataAnnotations().Services.BuildServiceProvider();
        using var scope = services.CreateScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var action = new ControllerContext(new ActionContext(http, new RouteData(), new ControllerActionDescriptor()));
        var metadata = scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>();
        var binder = scope.ServiceProvider.GetRequiredService<IModelBinderFactory>()
            .CreateBinder(new ModelBinderFactoryContext { Metadata = metadata.GetMetadataForType(typeof(Formulier)) });
        var waarden = new FormValueProvider(BindingSource.Form, new FormCollection(new() { [veld] = new StringValues(tekst) }), null);
        var context = DefaultModelBindingContext.CreateBindingContext(action, waarden, metadata.GetMetadataForType(typeof(Formulier)), null, "");
        await binder.BindModelAsync(context);
        return ((Formulier)context.Result.Model!, context.ModelState);
    }

    [Theory]
    [InlineData("Dag", "01-09-2026")]
    [InlineData("Dag", "2026-09-01")]
    [InlineData("Dag", "1 september 2026")]
    [InlineData("Verplicht", "1-9-2026")]
    public async Task A_day(string veld, string tekst)
    {
        var (formulier, invoer) = await BindAsync(veld, tekst);
        Assert.Equal(0, invoer.ErrorCount);
        Assert.Equal(new DateOnly(2026, 9, 1), veld == "Dag" ? formulier.Dag : formulier.Verplicht);
    }

    [Theory]
    [InlineData("Dag", "medio 2026", "geen dag")]
    [InlineData("Dag", "31-02-2026", "geen bestaande datum")]
    [InlineData("Verplicht", " ", "Vul Verplicht in.")]
    [InlineData("Periode", "ooit", "ooit")]
    [InlineData("Getal", "veel", "veel")]
    [InlineData("Bedrag", "vier ton", "vier ton")]
    public async Task Refused_input_says_why_and_is_kept(string veld, string tekst, string melding)
    {
        var (_, invoer) = await BindAsync(veld, tekst);
        Assert.Contains(melding, Assert.Single(invoer[veld]!.Errors).ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(tekst, invoer[veld]!.AttemptedValue);
    }

    [Fact]
    public async Task A_vague_date_becomes_a_period_with_its_words()
    {
        var (formulier, _) = await BindAsync("Periode", "medio 2026");
        Assert.Equal(new Datering(new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31), "medio 2026"), formulier.Periode);
    }

    [Theory]
    [InlineData("1.250,5", 1250.5)]
    [InlineData("12", 12)]
    public async Task A_number(string tekst, double getal) => Assert.Equal((decimal)getal, (await BindAsync("Getal", tekst)).Formulier.Getal);

    [Theory]
    [InlineData("1.250.000", 125_000_000L)]
    [InlineData("€ 1,2 mln", 120_000_000L)]
    [InlineData("", null)]
    public async Task An_amount_in_cents(string tekst, long? centen) => Assert.Equal(centen, (await BindAsync("Bedrag", tekst)).Formulier.Bedrag);
}
