// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Demonstratie;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Demonstratie;

[Collection(nameof(DemoHost))]
public sealed class PersonasTests(DemoHost demo)
{
    [Fact]
    public async Task Ten_personas_sign_in_with_one_click_and_get_their_own_page()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        using var visitor = host.NewClient();
        var signIn = await visitor.GetDocumentAsync("/aanmelden");
        Assert.NotNull(signIn.QuerySelector("main a[href='/demo']"));
        var choices = (await visitor.GetDocumentAsync("/demo")).QuerySelectorAll("main button[name=persona]").Select(button => button.GetAttribute("value")!).ToList();
        Assert.Equal(10, choices.Count);

        foreach (var persona in choices)
        {
            using var client = host.NewClient();
            using var answer = await client.SubmitByAsync(await client.GetDocumentAsync("/demo"), "main form", $"button[value={persona}]");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            var page = await client.GetDocumentAsync(answer.Headers.Location!.OriginalString);
            Assert.NotNull(page.QuerySelector(".samenhang-balk__ik"));
            Assert.Equal("Wissel van persoon", page.QuerySelector(".samenhang-demo a")!.TextContent);
        }

        Assert.All(Demogegevens.Personas(), persona => Assert.NotNull(Rollen.Zoek(persona.Rol)));
        // Also when the clock was ahead at the first start.
        await using var scope = host.Services.CreateAsyncScope();
        Assert.Equal(10, await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Lidmaatschappen.CountAsync(role => role.Van < new DateOnly(2024, 1, 1)));
    }

    [Fact]
    public async Task A_visitor_reads_and_a_reader_changes_nothing()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        using var visitor = host.NewClient();
        var landscape = await visitor.GetDocumentAsync("/opgaven");
        Assert.Contains("Gemeente Lindewaard", landscape.Title, StringComparison.Ordinal);
        Assert.Contains("verzonnen", landscape.QuerySelector(".samenhang-demo")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Stationskwartier: grondpositie", landscape.Body!.TextContent, StringComparison.Ordinal);

        using var councillor = await DemoHost.SignInAsync(host, "raadslid");
        Assert.DoesNotContain("Stationskwartier: grondpositie", (await councillor.GetDocumentAsync("/opgaven")).Body!.TextContent, StringComparison.Ordinal);
        using var refused = await councillor.GetAsync(new Uri("/beheer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var controller = await DemoHost.SignInAsync(host, "controller");
        Assert.DoesNotContain("Stationskwartier: grondpositie", (await controller.GetDocumentAsync("/opgaven")).Body!.TextContent, StringComparison.Ordinal);
        using var manager = await DemoHost.SignInAsync(host, "portfoliomanager");
        Assert.Contains("Stationskwartier: grondpositie", (await manager.GetDocumentAsync("/opgaven")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_demo_there_are_no_personas_and_no_new_beginning()
    {
        await using var host = new TestHost();
        using var client = host.NewClient();
        var signIn = await client.GetDocumentAsync("/aanmelden");
        Assert.Null(signIn.QuerySelector("main a[href='/demo']"));
        var token = signIn.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var address in new[] { "/demo", "/demo/opnieuw" })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("persona", "beheerder"), new("Zeker", "true")]);
            using var post = await client.PostAsync(new Uri(address, UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Begin_opnieuw_asks_first_and_then_undoes_what_visitors_did_and_nothing_else(DatabaseKind kind)
    {
        var host = await demo.OnAsync(kind);
        var before = await DemoHost.LindewaardAsync(host);
        var register = host.Services.GetRequiredService<Register>();
        var begin = await register.LeesAsync(before.Id);
        var other = await OtherAsync(host);
        await register.VoerUitAsync(before.Id, new Door(null, new DateOnly(2026, 11, 23), new HashSet<Guid>()), new Bewaar<Opgave>(new Opgave { Id = Guid.CreateVersion7(), Naam = "Van een bezoeker" }));
        using var client = await DemoHost.SignInAsync(host, "beheerder");
        var page = await client.GetDocumentAsync("/demo/opnieuw");

        using var unsure = await client.SubmitAsync(page, "main form");
        Assert.Equal(HttpStatusCode.BadRequest, unsure.StatusCode);
        Assert.Equal(before.Id, (await DemoHost.LindewaardAsync(host)).Id);

        using var sure = await client.SubmitAsync(page, "main form", ("Zeker", "true"));
        Assert.Equal(HttpStatusCode.Redirect, sure.StatusCode);

        var after = await DemoHost.LindewaardAsync(host);
        var now = await register.LeesAsync(after.Id);
        Assert.Equal(begin.Versie, now.Versie);
        Assert.Equal(begin.Opgaven.Select(opgave => opgave.Id).Order(), now.Opgaven.Select(opgave => opgave.Id).Order());
        await Assert.ThrowsAsync<KeyNotFoundException>(async () => await register.LeesAsync(before.Id));
        Assert.Equal(1, (await register.LeesAsync(other)).Opgaven.Aantal);
        Assert.Contains("Beheer", (await client.GetDocumentAsync("/beheer")).Title!, StringComparison.Ordinal);
        Assert.True((await host.Services.GetRequiredService<Controle>().ControleerAsync(after.Id, null, CancellationToken.None)).IsGoed);
    }

    [Fact]
    public async Task What_an_interrupted_beginning_left_behind_is_cleaned_up_by_the_next()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        var before = await DemoHost.LindewaardAsync(host);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
            var half = new Organisatie { Id = Guid.CreateVersion7(), Soort = "gemeente", Naam = "Lindewaard", CbsCode = "DEMO01-HALF" };
            context.Add(half);
            await context.SaveChangesAsync();
            await host.Services.GetRequiredService<Register>().VoerUitAsync(
                half.Id, new Door(null, new DateOnly(2023, 11, 1), new HashSet<Guid>()), new Bewaar<Opgave>(new Opgave { Id = Guid.CreateVersion7(), Naam = "Half" }));
        }

        await host.Services.GetRequiredService<Lindewaard>().BeginOpnieuwAsync();

        Assert.NotEqual(before.Id, (await DemoHost.LindewaardAsync(host)).Id);
        await using var after = host.Services.CreateAsyncScope();
        var organisations = await after.ServiceProvider.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().Where(row => row.CbsCode.StartsWith("DEMO")).ToListAsync();
        Assert.Single(organisations);
    }

    private static async Task<Guid> OtherAsync(TestHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var other = await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Organisaties.Where(row => row.CbsCode == "GM0294").Select(row => row.Id).SingleAsync();
        await host.Services.GetRequiredService<Register>().VoerUitAsync(
            other, new Door(null, new DateOnly(2026, 11, 23), new HashSet<Guid>()), new Bewaar<Opgave>(new Opgave { Id = Guid.CreateVersion7(), Naam = "Van een ander" }));
        return other;
    }
}
