// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Npgsql;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;
using Samenhang.Tests.Platform.Vastlegging;

namespace Samenhang.Tests.Storingen;

/// <summary>Several processes on one PostgreSQL.</summary>
public sealed class TwoProcessesTests
{
    private const string Organisation = "GM0294";
    private const int Organisations = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [PostgresFact]
    public async Task What_one_process_wrote_the_other_shows_on_the_next_request()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Postgres);
        await Visitor.MakeAsync(database, Organisation);
        var products = await Task.WhenAll(Product.StartAsync(database), Product.StartAsync(database));
        try
        {
            // One browser: the cookie of one process is good for the other.
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = products[0].Address };
            await client.SignInAsync();
            for (var turn = 0; turn < 10; turn++)
            {
                var (writer, reader) = (products[turn % 2].Address, products[(turn + 1) % 2].Address);
                var form = await client.GetDocumentAsync(new Uri(writer, "/opgaven/nieuw").ToString());
                using var added = await client.AddAsync(form, $"Opgave {turn}");
                Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
                var page = await client.GetDocumentAsync(new Uri(reader, added.Headers.Location!).ToString());
                Assert.Contains($"Opgave {turn}", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
                Assert.Contains($"Opgave {turn}", (await client.GetDocumentAsync(new Uri(reader, "/opgaven").ToString())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            }
        }
        finally
        {
            foreach (var product in products) await product.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task Twenty_organisations_write_at_once_and_none_waits_for_another()
    {
        await using var recorded = await Recorded.NewAsync(DatabaseKind.Postgres);
        await using var other = recorded.NewRegister();
        var organisations = Enumerable.Range(0, Organisations).Select(_ => recorded.NewOrganisation()).ToList();
        var (inside, open) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

        // Every change stays open until all twenty are: if one waited for another, none would end.
        var writers = organisations.Select((organisation, number) => (number % 2 == 0 ? recorded.Register : other).VoerUitAsync(
            organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel()), naast: _ =>
            {
                if (Interlocked.Increment(ref inside) == Organisations) open.SetResult();
                return open.Task;
            }));

        var results = await Task.WhenAll(writers).WaitAsync(Patience);
        Assert.All(results, result => Assert.True(result.Gelukt));
    }

    [PostgresFact]
    public async Task While_one_organisation_holds_its_change_open_its_next_change_waits_and_those_of_others_do_not()
    {
        await using var recorded = await Recorded.NewAsync(DatabaseKind.Postgres);
        await using var other = recorded.NewRegister();
        var (held, organisations) = (recorded.NewOrganisation(), Enumerable.Range(1, Organisations - 1).Select(_ => recorded.NewOrganisation()).ToList());
        var (inside, open) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var first = recorded.Register.VoerUitAsync(held, Willekeurig.Door, new Bewaar<Doel>(Make.Doel("Eerst")), naast: _ =>
        {
            inside.SetResult();
            return open.Task;
        });
        await inside.Task.WaitAsync(Patience);
        var second = other.VoerUitAsync(held, Willekeurig.Door, new Bewaar<Doel>(Make.Doel("Daarna")));
        await WaitingForALockAsync(recorded.Settings.Postgres!);

        foreach (var organisation in organisations)
            Assert.True((await other.VoerUitAsync(organisation, Willekeurig.Door, new Bewaar<Doel>(Make.Doel())).WaitAsync(Patience)).Gelukt);
        Assert.Equal(0, (await recorded.Register.LeesAsync(held)).Versie);
        Assert.False(second.IsCompleted);

        open.SetResult();
        Assert.Equal(1, (await first.WaitAsync(Patience)).Beeld.Versie);
        Assert.Equal(2, (await second.WaitAsync(Patience)).Beeld.Versie);
        Assert.Empty((await recorded.Controle.ControleerAsync(held)).Fouten);
    }

    private static async Task WaitingForALockAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var waiting = new NpgsqlCommand("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'", connection);
        using var patience = new CancellationTokenSource(Patience);
        while (await waiting.ExecuteScalarAsync(patience.Token) is not 1L) await Task.Yield();
    }
}
