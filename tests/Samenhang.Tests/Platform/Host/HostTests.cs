// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Zoeken;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Host;

public sealed class HostTests
{
    [Fact]
    public async Task A_page_runs_nothing_from_elsewhere_and_is_kept_by_nobody()
    {
        await using var host = new TestHost();
        using var client = host.NewClient();

        using var answer = await client.GetAsync(new Uri("/aanmelden", UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.False(answer.Headers.CacheControl!.Public);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task After_a_start_what_is_searched_in_has_been_read()
    {
        await using var before = new TestHost();
        await before.RecordAsync("GM0294", new Opgave { Id = Guid.CreateVersion7(), Naam = "Kraanvogels" });
        var organisation = await before.OrganisationAsync("GM0294");
        await using (var context = await before.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync())
        {
            await context.Organisaties.Where(row => row.Id == organisation).ExecuteUpdateAsync(row => row.SetProperty(active => active.Actief, true));
        }

        await using var after = new TestHost { Settings = { ["Samenhang:Data"] = before.DataFolder } };
        await after.Services.GetServices<IHostedService>().OfType<Voorverwarming>().Single().ExecuteTask!;
        var beeld = await after.BeeldAsync("GM0294");
        var people = await after.Services.GetRequiredService<Personenregister>().LeesAsync(organisation, beeld.Versie);
        Assert.True(after.Services.GetRequiredService<Zoekdienst>().IsWarm(beeld, people));
        Assert.False(before.Services.GetRequiredService<Zoekdienst>().IsWarm(await before.BeeldAsync("GM0294"), people));
    }

    [Fact]
    public async Task The_health_check_says_whether_the_database_answers()
    {
        await using var host = new TestHost();
        using var client = host.NewClient();
        using var healthy = await client.GetAsync(new Uri("/gezond", UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, "gezond"), (healthy.StatusCode, await healthy.Content.ReadAsStringAsync()));

        await host.Services.GetRequiredService<Databank>().LeesWaardeAsync("alter table organisatie rename to weg");
        using var ill = await client.GetAsync(new Uri("/gezond", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ill.StatusCode);
    }

    [Fact]
    public async Task An_unexpected_error_shows_a_reference_and_nothing_of_the_inside()
    {
        await using var host = new TestHost
        {
            Register = services => services.Configure<MvcOptions>(options => options.Filters.Add(new Breaks())),
        };
        using var client = host.NewClient();

        using var answer = await client.GetAsync(new Uri("/aanmelden?stuk", UriKind.Relative));

        var page = await answer.DocumentAsync(HttpStatusCode.InternalServerError);
        Assert.Contains("kenmerk", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim van binnen", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_there_is_explained_in_Dutch()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");

        using var answer = await client.GetAsync(new Uri("/dit-is-er-niet", UriKind.Relative));

        var page = await answer.DocumentAsync(HttpStatusCode.NotFound);
        Assert.Contains("Deze pagina is er niet", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_survives_a_restart_because_the_keys_are_in_the_database()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        await using var connection = new SqliteConnection(host.Services.GetRequiredService<Databank>().Verbindingstekst);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from beschermingssleutel where xml like '%<key %'";

        Assert.Equal(1L, await command.ExecuteScalarAsync());
    }

    private sealed class Breaks : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (context.HttpContext.Request.Query.ContainsKey("stuk") && context.HttpContext.Request.Path == "/aanmelden")
                throw new InvalidOperationException("geheim van binnen");
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
