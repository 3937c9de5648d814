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

    [Fact]
    public async Task A_werkwijze_asks_why_and_until_when_and_nothing_typed_is_lost()
    {
        const string code = "GM0310";
        Inspanning one = New("Een"), two = New("Twee");
        await Host.RecordAsync(code, one, two);
        using var client = await Host.SignedInAsync(code);
        var choose = await client.GetDocumentAsync("/inspanningen/samen?veld=werkwijze&alles=ja");
        using var wrong = await client.SubmitAsync(choose, Form, ("Waarde", "Routine"), ("Vraag[motivering]", "Vast werk"), ("Vraag[herijkdatum]", "ooit"));
        var page = await wrong.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("vraag-herijkdatum", Assert.Single(page.QuerySelectorAll("[aria-invalid=true]")).Id);
        Assert.Equal(("Vast werk", "ooit"), (Value(page, "Vraag[motivering]"), Value(page, "Vraag[herijkdatum]")));

        var past = await (await client.SubmitAsync(page, Form, ("Vraag[herijkdatum]", "1-1-2020"))).DocumentAsync(HttpStatusCode.OK);
        Assert.Equal(2, past.QuerySelectorAll("section[aria-labelledby=niet] > ul > li").Length);
        var preview = await (await client.SubmitAsync(page, Form, ("Vraag[herijkdatum]", "31-12-2027"))).DocumentAsync(HttpStatusCode.OK);
        Assert.Equal(2, preview.QuerySelectorAll("section[aria-labelledby=klaar] tbody tr").Length);
        (await client.SubmitAsync(preview, Form)).Dispose();

        var beeld = await Host.BeeldAsync(code);
        Assert.All(beeld.Inspanningen, inspanning => Assert.Equal(("Vast werk", new DateOnly(2027, 12, 31)), (inspanning.Keuze!.Motivering, inspanning.Keuze.Herijkdatum)));
        using var undone = await client.SubmitAsync(await client.GetDocumentAsync("/inspanningen"), "form.samenhang-ongedaan");
        Assert.All((await Host.BeeldAsync(code)).Inspanningen, inspanning => Assert.Null(inspanning.Keuze));
    }

    [Fact]
    public async Task A_stand_goes_on_from_the_last_one_is_confirmed_together_and_taken_back_at_once()
    {
        const string code = "GM0313";
        Inspanning one = New("Een"), two = New("Twee"), three = New("Drie");
        var old = new Stand
        {
            Id = Guid.CreateVersion7(),
            Op = one.Id,
            Datum = new DateOnly(2026, 1, 5),
            Inhoud = new() { Licht = Licht.Aandachtspunt, Toelichting = "Traag" },
            Planning = new() { Licht = Licht.VolgensVerwachting },
        };
        await Host.RecordAsync(code, one, two, three, old);
        using var client = await Host.SignedInAsync(code);
        var choose = await client.GetDocumentAsync("/inspanningen/samen?veld=stand-geld&alles=ja");
        var refused = await (await client.SubmitAsync(choose, Form, ("Waarde", "Bijsturen"))).DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("‘Een’: Bij bijsturen hoort een oorzaak.", refused.QuerySelector("section[aria-labelledby=niet]")!.TextContent, StringComparison.Ordinal);
        var preview = await (await client.SubmitAsync(choose, Form, ("Waarde", "Aandachtspunt"), ("Vraag[toelichting]", "Rijk kort"), ("Vraag[oorzaak]", "Prijzen"), ("Vraag[gevolg]", "Tekort"), ("Vraag[maatregel]", "Faseren"))).DocumentAsync(HttpStatusCode.OK);
        (await client.SubmitAsync(preview, Form)).Dispose();

        var beeld = await Host.BeeldAsync(code);
        var made = beeld.Standen.Single(stand => stand.Op == one.Id && stand.Id != old.Id);
        Assert.Equal((Licht.Aandachtspunt, "Traag", Licht.VolgensVerwachting), (made.Inhoud.Licht, made.Inhoud.Toelichting, made.Planning.Licht));
        Assert.Equal(("Rijk kort", made.Datum), (made.Geld.Toelichting, made.BevestigdOp));
        Assert.Equal(4, beeld.Standen.Aantal);
        using var undone = await client.SubmitAsync(await client.GetDocumentAsync("/inspanningen"), "form.samenhang-ongedaan");
        Assert.Equal(1, (await Host.BeeldAsync(code)).Standen.Aantal);

        var confirm = await client.GetDocumentAsync("/inspanningen/samen?veld=stand");
        preview = await (await client.SubmitAsync(confirm, Form, [("Waarde", "ja"), .. Keys(confirm, one)])).DocumentAsync(HttpStatusCode.OK);
        await Host.RecordAsync(code, old with { Toelichting = "Intussen" });
        using var late = await client.SubmitAsync(preview, Form);
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        using var without = await client.SubmitAsync(confirm, Form, [("Waarde", "ja"), .. Keys(confirm, two)]);
        Assert.Contains("nog geen stand", (await without.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
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

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector($"form[method=post] input[name='{name}']")!.GetAttribute("value")!;
}
