// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Samen;

/// <summary>Changing many records of a list together.</summary>
public sealed class SamenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form[method=post]:not(.samenhang-ongedaan)";

    private TestHost Host => quiet.Host;

    [Theory, OnSqlite, OnPostgres]
    public async Task Chosen_rows_get_the_value_what_is_refused_stays_and_all_is_taken_back_at_once(DatabaseKind kind)
    {
        const string code = "GM0294";
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = new TestHost();
        if (database.Settings.Postgres is { } connection) host.Settings["ConnectionStrings:Samenhang"] = connection;
        using var client = await host.SignedInAsync(code);
        Inspanning one = New("Een"), two = New("Twee") with { Werkwijze = Werkwijze.Routine }, three = New("Drie") with { Werkwijze = Werkwijze.Routine }, other = New("Vier");
        await host.RecordAsync(code, one, two, three, other);

        var choose = await client.GetDocumentAsync("/inspanningen/samen?veld=fase");
        var preview = await (await client.SubmitAsync(choose, Form, [("Waarde", "InUitvoering"), ("Reden", "Gestart"), .. Keys(choose, one, two, three)])).DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("Kies eerst een werkwijze", preview.QuerySelector("section[aria-labelledby=niet]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Drie", "Twee"], preview.QuerySelectorAll("section[aria-labelledby=klaar] tbody th").Select(cell => cell.TextContent).Order());
        Assert.Equal(0, (await host.BeeldAsync(code)).Inspanningen.Count(inspanning => inspanning.Fase == Fase.InUitvoering));
        var before = (await host.BeeldAsync(code)).Versie;

        using var saved = await client.SubmitAsync(preview, Form);
        Assert.Equal("/inspanningen", saved.Headers.Location!.ToString());
        var beeld = await host.BeeldAsync(code);
        Assert.Equal(["Drie", "Twee"], beeld.Inspanningen.Where(inspanning => inspanning.Fase == Fase.InUitvoering).Select(inspanning => inspanning.Naam).Order());
        Assert.Equal(before + 1, beeld.Versie);
        var list = await client.GetDocumentAsync("/inspanningen");
        Assert.Contains("2 inspanningen gewijzigd.", list.QuerySelector(".samenhang-melding")!.TextContent, StringComparison.Ordinal);
        using var undone = await client.SubmitAsync(list, "form.samenhang-ongedaan");
        Assert.Equal(0, (await host.BeeldAsync(code)).Inspanningen.Count(inspanning => inspanning.Fase == Fase.InUitvoering));
    }

    [Fact]
    public async Task When_one_changed_since_nothing_changes()
    {
        const string code = "GM0197";
        Inspanning one = New("Een"), two = New("Twee");
        await Host.RecordAsync(code, one, two);
        using var client = await Host.SignedInAsync(code);
        var choose = await client.GetDocumentAsync("/inspanningen/samen?veld=afdeling&alles=ja");
        var preview = await (await client.SubmitAsync(choose, Form, ("Waarde", "Zorg"))).DocumentAsync(HttpStatusCode.OK);
        await Host.RecordAsync(code, two with { Naam = "Twee, anders" });

        using var refused = await client.SubmitAsync(preview, Form);
        var page = await refused.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("intussen door iemand anders gewijzigd", page.QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
        Assert.All((await Host.BeeldAsync(code)).Inspanningen, inspanning => Assert.Null(inspanning.Afdeling));
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=niet] li a"), link => link.TextContent == "Twee, anders");
    }

    [Fact]
    public async Task It_keeps_the_filter_and_says_what_is_wrong_without_losing_what_was_typed()
    {
        const string code = "GM0301";
        await Host.RecordAsync(code, New("Een") with { Fase = Fase.OnHold }, New("Twee"));
        using var client = await Host.SignedInAsync(code);
        var list = await client.GetDocumentAsync("/inspanningen?fase=on-hold");
        var link = list.QuerySelectorAll("a").Single(a => a.GetAttribute("href")!.StartsWith("/inspanningen/samen", StringComparison.Ordinal)).GetAttribute("href")!;
        var field = await client.GetDocumentAsync(link);
        Assert.Single((await client.GetDocumentAsync(link + "&veld=eind")).QuerySelectorAll("input[name=Kies]"));

        var choose = await client.GetDocumentAsync(link + "&veld=eind&alles=ja");
        using var wrong = await client.SubmitAsync(choose, Form, ("Waarde", "31-02-2026"), ("Reden", "Mijn reden"));
        var page = await wrong.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal(("31-02-2026", "Mijn reden"), (Value(page, "Waarde"), Value(page, "Reden")));
        Assert.True(((IHtmlInputElement)Assert.Single(page.QuerySelectorAll("input[name=Kies]"))).IsChecked);
        Assert.NotNull(field.QuerySelector("select[name=veld]"));
    }

    [Theory, InlineData("/opgaven/samen?veld=zichtbaarheid", "Openbaar"), InlineData("/doelen/samen?veld=vastgesteld", "De raad")]
    public async Task Other_lists_have_it_too(string address, string value)
    {
        const string code = "GM0307";
        await Host.RecordAsync(code, new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" }, new Doel { Id = Guid.CreateVersion7(), Naam = "Meer huizen" });
        using var client = await Host.SignedInAsync(code);
        var choose = await client.GetDocumentAsync(address + "&alles=ja");
        var preview = await (await client.SubmitAsync(choose, Form, ("Waarde", value))).DocumentAsync(HttpStatusCode.OK);
        using var saved = await client.SubmitAsync(preview, Form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var beeld = await Host.BeeldAsync(code);
        Assert.True(beeld.Opgaven.Any(opgave => opgave.Zichtbaarheid == Zichtbaarheid.Openbaar) || beeld.Doelen.Any(doel => doel.VastgesteldDoor == "De raad"));
    }

    [Fact]
    public async Task Who_may_not_change_gets_no_link_and_no_page_and_nobody_reaches_what_is_hidden()
    {
        const string code = "GM0310";
        var hidden = New("Schaduwvos") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await Host.RecordAsync(code, New("Een"), hidden);
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);
        Assert.DoesNotContain("/inspanningen/samen", (await reader.GetDocumentAsync("/inspanningen")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var answer = await reader.GetAsync(new Uri("/inspanningen/samen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);

        using var manager = await Host.SignedInAsync(code, "opgavemanager");
        var choose = await manager.GetDocumentAsync("/inspanningen/samen?veld=afdeling&alles=ja");
        Assert.DoesNotContain("Schaduwvos", choose.DocumentElement.OuterHtml, StringComparison.Ordinal);
        ((IHtmlInputElement)choose.QuerySelector("input[name=Kies]")!).Value = $"{hidden.Id:N}:1";
        using var refused = await manager.SubmitAsync(choose, Form, ("Waarde", "Zorg"));
        Assert.Contains("er niet (meer)", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
    }

    private static Inspanning New(string name) => new() { Id = Guid.CreateVersion7(), Naam = name, Fase = Fase.Voorbereiding };

    private static (string Name, string Value)[] Keys(IHtmlDocument page, params Inspanning[] chosen) =>
        [.. chosen.Select(inspanning => ("Kies", page.QuerySelector($"#k{inspanning.Id:N}")!.GetAttribute("value")!))];

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector($"form[method=post] input[name={name}]")!.GetAttribute("value")!;
}
