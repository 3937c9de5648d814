// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Prestaties.Indicatoren;

public sealed class WijzigenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task An_indicator_is_added_for_a_goal_and_changed()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Minder schulden" };
        await quiet.Host.RecordAsync("GM0294", doel);
        using var controller = await quiet.Host.SignedInAsync("GM0294", "controller");

        using var added = await controller.SubmitAsync(
            await controller.GetDocumentAsync($"/indicatoren/nieuw?doel={doel.Id}"), Form, ("Invoer.Naam", "Weken"), ("Invoer.Richting", "Lager"), ("Invoer.WettelijkeNorm", "Vier weken"));
        var indicator = (await quiet.Host.BeeldAsync("GM0294")).Indicatoren.Single();
        Assert.Equal((doel.Id, Richting.Lager, "Vier weken"), (indicator.DoelId, indicator.Richting, indicator.WettelijkeNorm));
        Assert.Equal($"/indicatoren/{indicator.Id}", added.Headers.Location?.OriginalString);
        using var changed = await controller.SubmitAsync(
            await controller.GetDocumentAsync($"/indicatoren/{indicator.Id}/wijzigen"), Form, ("Invoer.Eenheid", "weken"), ("Reden", "Stond er nog niet"));
        Assert.Equal("weken", (await quiet.Host.BeeldAsync("GM0294")).Indicatoren.Single().Eenheid);

        var shown = await controller.GetDocumentAsync($"/indicatoren/{indicator.Id}");
        Assert.Contains("Stond er nog niet", shown.QuerySelector("[aria-labelledby=geschiedenis]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_of_nobody_and_a_code_of_another_are_refused()
    {
        await quiet.Host.RecordAsync("GM0197", new Indicator { Id = Guid.CreateVersion7(), Naam = "Eerste", Code = "N1" });
        using var controller = await quiet.Host.SignedInAsync("GM0197", "controller");
        var page = await controller.GetDocumentAsync("/indicatoren/nieuw");
        page.QuerySelector("#Invoer_DoelId")!.InnerHtml += $"<option value='{Guid.CreateVersion7()}'>x</option><option value='geen id'>y</option>";

        foreach (var (field, value, message) in new[]
        {
            ("Invoer.DoelId", page.QuerySelectorAll("#Invoer_DoelId option")[^2].GetAttribute("value")!, "deze is er niet (meer)"),
            ("Invoer.DoelId", "geen id", "past niet bij"), ("Invoer.Code", "n1", "is al van"),
        })
        {
            using var answer = await controller.SubmitAsync(page, Form, ("Invoer.Naam", "Tweede"), ("Invoer.DoelId", ""), ("Invoer.Code", ""));
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect);
            await quiet.Host.DoAsync("GM0197", new Samenhang.Kern.Handelingen.Verwijder<Indicator>((await quiet.Host.BeeldAsync("GM0197")).Indicatoren.Single(i => i.Naam == "Tweede").Id));
            (string, string)[] fields = field == "Invoer.Code" ? [("Invoer.Naam", "Tweede"), ("Invoer.DoelId", ""), (field, value)] : [("Invoer.Naam", "Tweede"), (field, value)];
            using var refused = await controller.SubmitAsync(page, Form, fields);
            Assert.Contains(message, (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector($"#{field.Replace('.', '_')}-fout")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_the_permission_there_is_no_form()
    {
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Kijken mag" };
        await quiet.Host.RecordAsync("GM0222", indicator);
        using var reader = await quiet.Host.SignedInAsync("GM0222", Rollen.Lezer);
        foreach (var address in new[] { "/indicatoren/nieuw", $"/indicatoren/{indicator.Id}/wijzigen", $"/metingen/nieuw?bij={indicator.Id}" })
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }
}
