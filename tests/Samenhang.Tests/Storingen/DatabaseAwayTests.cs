// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Storingen;

/// <summary>The database cannot be reached for a while: a clear page, nothing half done, and work goes on without a restart.</summary>
public sealed class DatabaseAwayTests
{
    private const string Organisation = "GM0294";

    [PostgresFact]
    public async Task When_the_line_to_the_database_is_cut_pages_say_so_and_afterwards_all_goes_on()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Postgres);
        var direct = new NpgsqlConnectionStringBuilder(database.Settings.Postgres);
        using var cable = new Cable(direct.Port);
        var cut = new NpgsqlConnectionStringBuilder(database.Settings.Postgres) { Port = cable.Port };
        await using var host = new TestHost { Settings = { ["ConnectionStrings:Samenhang"] = cut.ToString() } };
        using var client = await host.SignedInAsync(Organisation);
        var form = await client.OpgaveFormAsync();
        (await client.AddAsync(form, "Voor")).Dispose();

        cable.Cut();
        // Longer than what is known of the session is believed without asking.
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        await AssertAwayAsync(await client.GetAsync(new Uri("/opgaven", UriKind.Relative)));
        await AssertAwayAsync(await client.AddAsync(form, "Te vroeg"));
        using (var ill = await client.GetAsync(new Uri("/gezond", UriKind.Relative))) Assert.Equal(HttpStatusCode.ServiceUnavailable, ill.StatusCode);

        cable.Mend();
        using var accepted = await client.AddAsync(form, "Na");
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        using (var healthy = await client.GetAsync(new Uri("/gezond", UriKind.Relative))) Assert.Equal(HttpStatusCode.OK, healthy.StatusCode);
        await AssertWholeAsync(host, "Voor", "Na");
        NpgsqlConnection.ClearAllPools();
    }

    [PostgresFact]
    public async Task When_the_server_ends_every_connection_the_next_request_but_a_few_works()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Postgres);
        await using var host = new TestHost { Settings = { ["ConnectionStrings:Samenhang"] = database.Settings.Postgres! } };
        using var client = await host.SignedInAsync(Organisation);
        var form = await client.OpgaveFormAsync();
        await using (var connection = new NpgsqlConnection(database.Settings.Postgres + ";Pooling=false"))
        {
            await connection.OpenAsync();
            await using var end = new NpgsqlCommand("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", connection);
            await end.ExecuteNonQueryAsync();
        }

        var refused = 0;
        while (true)
        {
            using var answer = await client.AddAsync(form, "Na");
            if (answer.StatusCode == HttpStatusCode.Redirect) break;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.InRange(++refused, 1, 3);
        }

        await AssertWholeAsync(host, "Na");
    }

    [Fact]
    public async Task When_somebody_holds_the_file_for_too_long_changes_are_refused_and_pages_are_not()
    {
        await using var host = new TestHost { Settings = { ["Samenhang:SchrijfgeduldSeconden"] = "1" } };
        using var client = await host.SignedInAsync(Organisation);
        var form = await client.OpgaveFormAsync();
        (await client.AddAsync(form, "Voor")).Dispose();
        await using (var other = new SqliteConnection(host.Services.GetRequiredService<Databank>().Verbindingstekst))
        {
            await other.OpenAsync();
            await using var holds = other.BeginTransaction();
            // Longer than when the use of a session is written down.
            host.Clock.Advance(TimeSpan.FromMinutes(6));
            host.Services.GetRequiredService<Sessiewacht>().VergeetAlles();
            await AssertAwayAsync(await client.AddAsync(form, "Te vroeg"));
            foreach (var address in new[] { "/", "/opgaven" }) await client.GetDocumentAsync(address);
        }

        using var accepted = await client.AddAsync(form, "Na");
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        await AssertWholeAsync(host, "Voor", "Na");
    }

    [Theory]
    [InlineData("08006", true), InlineData("53100", true), InlineData("53300", true), InlineData("57P01", true), InlineData("57P03", true), InlineData("25006", true)]
    [InlineData("23505", false), InlineData("42P01", false), InlineData("57014", false)]
    public void What_passes_by_itself_is_told_from_what_is_wrong_in_PostgreSQL(string code, bool passes) =>
        Assert.Equal(passes, new InvalidOperationException("EF", new PostgresException("x", "ERROR", "ERROR", code)).IsStoring());

    [Theory]
    [InlineData(5, true), InlineData(8, true), InlineData(13, true), InlineData(14, true), InlineData(778, true), InlineData(19, false), InlineData(1, false), InlineData(11, false)]
    public void What_passes_by_itself_is_told_from_what_is_wrong_in_SQLite(int code, bool passes) =>
        Assert.Equal(passes, new SqliteException("x", code, code).IsStoring());

    private static async Task AssertAwayAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var page = await answer.DocumentAsync(HttpStatusCode.ServiceUnavailable);
            Assert.Contains("Even niet bereikbaar", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("kenmerk", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(answer.RequestMessage!.Method == HttpMethod.Post, page.QuerySelector("main")!.TextContent.Contains("stuurt dan opnieuw wat je invulde", StringComparison.Ordinal));
            Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter!.Delta);
        }
    }

    private static async Task AssertWholeAsync(TestHost host, params string[] names)
    {
        var beeld = await host.BeeldAsync(Organisation);
        Assert.Equal(names, beeld.Opgaven.OrderBy(opgave => opgave.SindsVersie).Select(opgave => opgave.Naam));
        Assert.Empty((await host.Services.GetRequiredService<Controle>().ControleerAsync(await host.OrganisationAsync(Organisation))).Fouten);
    }
}
