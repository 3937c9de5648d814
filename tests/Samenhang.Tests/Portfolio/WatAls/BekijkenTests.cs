// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Portfolio.WatAls;

/// <summary>The what-if as people use it: from a dossier, by form, beside each other, kept under a name.</summary>
public sealed class BekijkenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private TestHost Host => quiet.Host;

    [Fact]
    public async Task From_a_dossier_to_the_consequences_of_stopping()
    {
        const string code = "GM0294";
        var (effort, goal) = await RecordAsync(code);
        using var client = await Host.SignedInAsync(code);
        var dossier = await client.GetDocumentAsync($"/inspanningen/{effort.Id}");
        var link = dossier.QuerySelectorAll("main a").Single(a => a.TextContent == "Wat als dit stopt?").GetAttribute("href")!;
        var page = await client.GetDocumentAsync(link);

        Assert.Equal("Wat als we Werk dichtbij stoppen?", page.QuerySelector("h1")!.TextContent);
        var row = page.QuerySelector(".samenhang-gevolg")!;
        Assert.Equal(goal.Naam, row.QuerySelector("a")!.TextContent);
        Assert.Contains("verliest alles", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("€\u00a0100.000", page.QuerySelector("section[aria-labelledby=raakt]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("College", page.QuerySelector("section[aria-labelledby=raakt]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((await Host.BeeldAsync(code)).Inspanningen.Zoek(effort.Id), effort with { });
    }

    [Fact]
    public async Task A_step_is_chosen_by_form_and_stands_in_the_address_and_a_wrong_one_keeps_what_was_typed()
    {
        const string code = "GM0301";
        var (effort, _) = await RecordAsync(code);
        using var client = await Host.SignedInAsync(code);
        var form = (IHtmlFormElement)(await client.GetDocumentAsync($"/portfolio/wat-als?nieuw=stop&bij={effort.Id}")).QuerySelector("#stap")!;
        Assert.Equal("get", form.Method);
        Assert.Equal(effort.Id.ToString(), ((IHtmlSelectElement)form.QuerySelector("select")!).Value);

        using var wrong = await client.GetAsync(Paginas.Uri($"/portfolio/wat-als?nieuw=stop&Invoer.Op={effort.Id}&Invoer.Datum=31-02-2027"));
        var refused = await wrong.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("31-02-2027", ((IHtmlInputElement)refused.QuerySelector("[name='Invoer.Datum']")!).Value);
        Assert.NotNull(refused.QuerySelector("[name='Invoer.Datum'][aria-invalid=true]"));

        using var late = await client.GetAsync(Paginas.Uri($"/portfolio/wat-als?nieuw=stop&Invoer.Op={effort.Id}&Invoer.Datum=31-12-2040"));
        Assert.Contains("eindigt al op", (await late.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#stap")!.TextContent, StringComparison.Ordinal);

        using var good = await client.GetAsync(Paginas.Uri($"/portfolio/wat-als?nieuw=budget&Invoer.Op={effort.Id}&Invoer.Jaar=2027&Invoer.Bedrag=50.000&a=stop:{effort.Id:N};datum=2027-01-31&toon=b"));
        Assert.Equal(HttpStatusCode.Redirect, good.StatusCode);
        var both = await client.GetDocumentAsync(good.Headers.Location!.ToString());
        var heads = both.QuerySelectorAll("section[aria-labelledby=alternatieven] thead a").Select(head => head.TextContent);
        Assert.Equal(["A. Stoppen, 31 jan 2027", "B. Ander budget"], heads);
        Assert.Contains("gemeenteraad", both.QuerySelector("section[aria-labelledby=alternatieven]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_werkwijze_is_not_supposed_or_proposed_without_saying_why()
    {
        const string code = "GM0119";
        var (effort, _) = await RecordAsync(code);
        using var client = await Host.SignedInAsync(code);
        foreach (var asked in new[] { "nieuw=lijn", "nieuw=werkwijze&Invoer.Werkwijze=Programma" })
        {
            using var silent = await client.GetAsync(Paginas.Uri($"/portfolio/wat-als?{asked}&Invoer.Op={effort.Id}&Invoer.Toelichting=%20"));
            Assert.NotNull((await silent.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Toelichting-fout"));
            using var told = await client.GetAsync(Paginas.Uri($"/portfolio/wat-als?{asked}&Invoer.Op={effort.Id}&Invoer.Toelichting=Het+is+vast+werk"));
            Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);
        }

        // An address that was shared without a reason leads to no proposal that cannot be carried out.
        var form = await client.GetDocumentAsync($"/portfolio/voorstellen/nieuw?stap=lijn:{effort.Id:N}");
        using var refused = await client.SubmitAsync(form, "main form[method=post]");
        Assert.Contains("waarom", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, (await Host.BeeldAsync(code)).Besluiten.Aantal);
    }

    [Fact]
    public async Task What_is_not_there_or_no_step_is_answered_clearly()
    {
        const string code = "GM0014", other = "GM0034";
        var (effort, _) = await RecordAsync(code);
        using var client = await Host.SignedInAsync(other);
        foreach (var (address, status) in new[]
        {
            ($"/portfolio/wat-als?a=stop:{effort.Id:N}", HttpStatusCode.NotFound), ($"/portfolio/wat-als?bij={effort.Id}", HttpStatusCode.NotFound),
            ("/portfolio/wat-als?a=sloop", HttpStatusCode.BadRequest), ("/portfolio/wat-als", HttpStatusCode.OK),
        })
        {
            using var answer = await client.GetAsync(Paginas.Uri(address));
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_scenario_is_kept_under_a_name_and_says_when_what_it_touches_changed()
    {
        const string code = "GM0037";
        var (effort, _) = await RecordAsync(code);
        using var client = await Host.SignedInAsync(code);
        var page = await client.GetDocumentAsync($"/portfolio/wat-als?a=stop:{effort.Id:N};datum=2027-01-31");
        var keep = page.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Bewaar dit scenario").GetAttribute("href")!;
        using var kept = await client.SubmitAsync(await client.GetDocumentAsync(keep), "main form", ("Naam", "Eind januari klaar"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var address = kept.Headers.Location!.ToString();

        var opened = await client.GetDocumentAsync(address);
        Assert.Equal("Eind januari klaar", opened.QuerySelector("section[aria-labelledby=bewaard] li a")!.TextContent);
        Assert.Null(opened.QuerySelector(".utrecht-alert--warning"));
        await Host.RecordAsync(code, effort with { Omschrijving = "Anders" });
        Assert.Contains("Sinds dit scenario is bewaard", (await client.GetDocumentAsync(address)).QuerySelector("main .utrecht-alert--warning")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Inspanning Effort, Doel Goal)> RecordAsync(string code)
    {
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Werk dichtbij", Fase = Fase.InUitvoering, Start = Datering.Jaar(2024), Eind = Datering.Jaar(2028) };
        var goal = new Doel { Id = Guid.CreateVersion7(), Naam = "Meer werk" };
        var beeld = await Host.RecordAsync(
            code, effort, goal, new Bijdrage { Id = Guid.CreateVersion7(), Van = effort.Id, Naar = goal.Id, Sterkte = 3 },
            new Budgetregel { Id = Guid.CreateVersion7(), Op = effort.Id, Jaar = 2027, PrimitiefCenten = 100_000_00 });
        return (beeld.Inspanningen.Zoek(effort.Id)!, goal);
    }
}
