// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Demonstratie;
using Samenhang.Platform.Organisaties;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Demonstratie;

/// <summary>Hosts in demo mode, filled with Lindewaard at their first start; one per database, shared, because filling takes seconds.</summary>
public sealed class DemoHost : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, TestHost> _hosts = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts.Values)
        {
            await host.DisposeAsync();
            if (host.Settings.TryGetValue("ConnectionStrings:Samenhang", out var database)) await Postgres.DropAsync(database);
        }
    }

    public async Task<TestHost> OnAsync(DatabaseKind kind)
    {
        if (_hosts.TryGetValue(kind, out var known)) return known;
        var host = new TestHost { Settings = { ["Samenhang:Demo"] = "true", ["Samenhang:AanmeldpogingenPerMinuut"] = "1000" } };
        _hosts.Add(kind, host);
        if (kind == DatabaseKind.Postgres)
            host.Settings["ConnectionStrings:Samenhang"] = await Postgres.NewDatabaseAsync("demo", _ => Task.CompletedTask);
        host.Clock.Set(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        host.NewClient().Dispose();
        return host;
    }

    public static async Task<Organisatie> LindewaardAsync(TestHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamenhangContext>().Organisaties.AsNoTracking().SingleAsync(row => row.CbsCode == Lindewaard.Code);
    }

    public static async Task<HttpClient> SignInAsync(TestHost host, string persona)
    {
        var client = host.NewClient();
        var page = await client.GetDocumentAsync("/demo");
        (await client.SubmitByAsync(page, "main form", $"button[value={persona}]")).Dispose();
        return client;
    }
}
