// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Bewaard;

/// <summary>Keeping a list under a name, sharing it with a role, and beginning with it.</summary>
public sealed class BewaardelijstenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "form.samenhang-formulier:not(.samenhang-verwijder)";
    private const string Set = "/inspanningen?fase=on-hold&sorteer=-naam&pagina=2";

    private TestHost Host => quiet.Host;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_is_kept_chosen_begun_with_renamed_and_removed(DatabaseKind kind)
    {
        const string code = "GM0294";
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = new TestHost();
        if (database.Settings.Postgres is { } connection) host.Settings["ConnectionStrings:Samenhang"] = connection;
        using var client = await host.SignedInAsync(code);
        await host.RecordAsync(code, New("Stil", Fase.OnHold), New("Loopt", Fase.InUitvoering));

        using var saved = await SaveAsync(client, Set, "Wat stilstaat", ("Standaard", "true"));
        Assert.Equal("/inspanningen?fase=on-hold&sorteer=-naam", saved.Headers.Location!.ToString());
        using var begun = await client.GetAsync(new Uri("/inspanningen", UriKind.Relative));
        Assert.Equal("/inspanningen?fase=on-hold&sorteer=-naam", begun.Headers.Location!.ToString());
        var shown = await client.GetDocumentAsync("/inspanningen?fase=on-hold&sorteer=-naam");
        Assert.Equal("Wat stilstaat", shown.QuerySelector("#filter-bewaard a[aria-current]")!.TextContent);
        Assert.Contains("Loopt", (await client.GetDocumentAsync("/inspanningen?alles=ja")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var unfiltered = shown.QuerySelectorAll(".samenhang-gevonden a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(unfiltered);
        Assert.DoesNotContain("/inspanningen", unfiltered);

        using var twice = await SaveAsync(client, Set, "Wat stilstaat");
        var refused = await twice.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("Wat stilstaat", refused.QuerySelector("input[name=Naam]")!.GetAttribute("value"));

        var edit = await client.GetDocumentAsync(Assert.Single((await client.GetDocumentAsync("/lijsten")).QuerySelectorAll("main li a[href^='/lijsten/']")).GetAttribute("href")!);
        using var renamed = await client.SubmitAsync(edit, Form, ("Naam", "Stilgevallen"), ("Standaard", ""));
        Assert.Equal("/lijsten", renamed.Headers.Location!.ToString());
        var overview = await client.GetDocumentAsync("/lijsten");
        Assert.Contains("Stilgevallen alleen voor mij", string.Join(' ', overview.QuerySelector("main li")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        using var whole = await client.GetAsync(new Uri("/inspanningen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);

        using var removed = await client.SubmitAsync(edit, "form.samenhang-verwijder");
        Assert.Contains("Nog geen lijst bewaard", (await client.GetDocumentAsync("/lijsten")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_list_is_seen_by_who_has_the_role_and_changed_by_its_maker_or_a_beheerder()
    {
        const string code = "GM0197";
        using var maker = await Host.SignedInAsync(code, "portfoliomanager");
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);
        using var other = await Host.SignedInAsync(code, "bestuurder");
        using var elsewhere = await Host.SignedInAsync("GM0301", Rollen.Lezer);
        using var mine = await SaveAsync(maker, "/opgaven?weergave=tabel", "Van mij");
        using var shared = await SaveAsync(maker, "/opgaven?weergave=tabel&tekst=wonen", "Voor lezers", ("Rol", Rollen.Lezer));
        Assert.Equal(HttpStatusCode.Redirect, shared.StatusCode);

        var address = Assert.Single((await reader.GetDocumentAsync("/lijsten")).QuerySelectorAll("main li a[href^='/lijsten/']")).GetAttribute("href")!;
        Assert.Null((await reader.GetDocumentAsync(address)).QuerySelector("input[name=Naam], form.samenhang-verwijder"));
        foreach (var nobody in new[] { other, elsewhere })
        {
            Assert.Empty((await nobody.GetDocumentAsync("/lijsten")).QuerySelectorAll("main li"));
            using var answer = await nobody.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        var page = await reader.GetDocumentAsync(address);
        using var begin = await reader.SubmitAsync(page, Form, ("Standaard", "true"));
        using var begun = await reader.GetAsync(new Uri("/opgaven", UriKind.Relative));
        Assert.Equal("/opgaven?weergave=tabel&tekst=wonen", begun.Headers.Location!.ToString());
        using var stolen = await PostAsync(reader, address + "?handler=Verwijder", page);
        Assert.Equal(HttpStatusCode.Forbidden, stolen.StatusCode);

        using var removed = await maker.SubmitAsync(await maker.GetDocumentAsync(address), "form.samenhang-verwijder");
        using var after = await reader.GetAsync(new Uri("/opgaven", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Who_may_not_share_gets_no_choice_and_is_refused()
    {
        const string code = "GM0307";
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);
        var page = await reader.GetDocumentAsync("/lijsten/nieuw?lijst=/doelen&vraag=%3Ftekst%3Dx");
        Assert.Null(page.QuerySelector("select[name=Rol]"));
        using var refused = await PostAsync(reader, "/lijsten/nieuw", page, ("lijst", "/doelen"), ("vraag", "?tekst=x"), ("Naam", "Stiekem"), ("Rol", Rollen.Lezer));
        await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Empty((await reader.GetDocumentAsync("/lijsten")).QuerySelectorAll("main li"));
    }

    [Theory]
    [InlineData("/lijsten/nieuw?lijst=https://elders.example")]
    [InlineData("/lijsten/nieuw?lijst=/beheer")]
    [InlineData("/lijsten/nieuw")]
    public async Task Another_address_than_that_of_a_list_is_not_there(string address)
    {
        using var client = await Host.SignedInAsync("GM0310");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SaveAsync(HttpClient client, string list, string name, params (string, string)[] more)
    {
        var parts = list.Split('?');
        var page = await client.GetDocumentAsync($"/lijsten/nieuw?lijst={parts[0]}&vraag={Uri.EscapeDataString("?" + parts[1])}");
        return await client.SubmitAsync(page, Form, [("Naam", name), .. more]);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private static Inspanning New(string name, Fase fase) => new() { Id = Guid.CreateVersion7(), Naam = name, Fase = fase };
}
