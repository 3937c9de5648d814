// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Prestaties.Metingen;

public sealed class WijzigenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Theory]
    [InlineData("GM0034", "17,7", "17.7")]
    [InlineData("GM0037", "1.250,5", "1250.5")]
    [InlineData("GM0047", "-3", "-3")]
    [InlineData("GM0050", "25 %", "25")]
    public async Task A_figure_is_typed_the_Dutch_way(string code, string typed, string stored)
    {
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Weken", Eenheid = "weken" };
        await quiet.Host.RecordAsync(code, indicator);
        using var controller = await quiet.Host.SignedInAsync(code, "controller");
        var page = await controller.GetDocumentAsync($"/metingen/nieuw?bij={indicator.Id}");

        using var answer = await controller.SubmitAsync(
            page, Form, ("Invoer.Periode", "Q3 2025"), ("Invoer.Waarde", typed), ("Invoer.Soort", "Nulmeting"), ("Invoer.Bevestig", "true"));

        Assert.Equal($"/indicatoren/{indicator.Id}", answer.Headers.Location?.OriginalString);
        var meting = (await quiet.Host.BeeldAsync(code)).Metingen.Single();
        Assert.Equal(decimal.Parse(stored, System.Globalization.CultureInfo.InvariantCulture), meting.Waarde);
        Assert.Equal((Metingsoort.Nulmeting, new DateOnly(2025, 7, 1), new DateOnly(2025, 9, 30)), (meting.Soort, meting.Periode.Van, meting.Periode.Tot));
        Assert.Equal(new DateOnly(2026, 3, 3), meting.BevestigdOp);
        Assert.NotNull(meting.BevestigdDoorId);
    }

    [Fact]
    public async Task What_is_no_figure_or_no_period_is_said_beside_the_field_and_kept()
    {
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Weken" };
        await quiet.Host.RecordAsync("GM0294", indicator);
        using var controller = await quiet.Host.SignedInAsync("GM0294", "controller");
        var page = await controller.GetDocumentAsync($"/metingen/nieuw?bij={indicator.Id}");

        using var wrong = await controller.SubmitAsync(page, Form, ("Invoer.Periode", "ooit"), ("Invoer.Waarde", "veel"), ("Invoer.Peildatum", "31-02-2026"));
        var again = await wrong.DocumentAsync(HttpStatusCode.BadRequest);
        using var empty = await controller.SubmitAsync(page, Form, ("Invoer.Periode", ""), ("Invoer.Waarde", ""), ("Invoer.Peildatum", ""));
        var blank = await empty.DocumentAsync(HttpStatusCode.BadRequest);

        Assert.Contains("‘veel’ is geen getal", again.QuerySelector("#Invoer_Waarde-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("‘ooit’ is geen datum", again.QuerySelector("#Invoer_Periode-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen bestaande datum", again.QuerySelector("#Invoer_Peildatum-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("ooit", "veel"), (again.QuerySelector("#Invoer_Periode")!.GetAttribute("value"), again.QuerySelector("#Invoer_Waarde")!.GetAttribute("value")));
        Assert.Contains("Vul het cijfer in.", blank.QuerySelector("#Invoer_Waarde-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vul in over welke periode", blank.QuerySelector("#Invoer_Periode-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await quiet.Host.BeeldAsync("GM0294")).Metingen);
    }

    [Fact]
    public async Task A_changed_figure_loses_its_confirmation_and_an_unchanged_one_keeps_it()
    {
        var person = await quiet.Host.PersonAsync("GM0197", "Wessel Dijkhof");
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Weken" };
        var meting = new Meting
        {
            Id = Guid.CreateVersion7(),
            IndicatorId = indicator.Id,
            Periode = Datering.Jaar(2025),
            Waarde = 5.4m,
            BevestigdDoorId = person,
            BevestigdOp = new DateOnly(2026, 1, 5),
        };
        await quiet.Host.RecordAsync("GM0197", indicator, meting);
        using var controller = await quiet.Host.SignedInAsync("GM0197", "controller");
        async Task<Meting> Save(params (string, string)[] fields)
        {
            var page = await controller.GetDocumentAsync($"/metingen/{meting.Id}");
            using var answer = await controller.SubmitAsync(page, Form, fields);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            return (await quiet.Host.BeeldAsync("GM0197")).Metingen.Single();
        }

        Assert.Equal(person, (await Save(("Invoer.Bron", "eigen administratie"))).BevestigdDoorId);
        var changed = await Save(("Invoer.Waarde", "5,2"));
        Assert.Equal((5.2m, null, null), (changed.Waarde, changed.BevestigdDoorId, changed.BevestigdOp));
    }

    [Fact]
    public async Task A_figure_goes_and_its_indicator_stays()
    {
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Weken" };
        var meting = new Meting { Id = Guid.CreateVersion7(), IndicatorId = indicator.Id, Periode = Datering.Jaar(2025), Waarde = 1 };
        await quiet.Host.RecordAsync("GM0222", indicator, meting);
        using var controller = await quiet.Host.SignedInAsync("GM0222", "controller");

        using var answer = await controller.SubmitAsync(await controller.GetDocumentAsync($"/metingen/{meting.Id}"), "form.samenhang-verwijder");

        Assert.Equal($"/indicatoren/{indicator.Id}", answer.Headers.Location?.OriginalString);
        var beeld = await quiet.Host.BeeldAsync("GM0222");
        Assert.Empty(beeld.Metingen);
        Assert.Single(beeld.Indicatoren);
    }
}
