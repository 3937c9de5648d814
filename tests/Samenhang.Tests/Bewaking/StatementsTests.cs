// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Bewaking;

/// <summary>A page costs few statements in the database, however much is recorded.</summary>
public sealed class StatementsTests
{
    private const int Most = 12;
    private const string Organisation = "GM0294";

    [PostgresFact]
    public async Task Every_page_asks_the_database_at_most_twelve_things()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Postgres);
        await using var host = new TestHost { Settings = { ["ConnectionStrings:Samenhang"] = database.Settings.Postgres! } };
        using var counter = new Counter();
        var somebody = await host.PersonAsync(Organisation, "Iemand");
        for (var number = 0; number < 8; number++) await host.RecordAsync(Organisation, Wereld.Maak($"Wereld {number}", somebody).Alles);
        await host.RecordAsync(Organisation, new Moment { Id = Guid.CreateVersion7(), Naam = "Toen", OpVersie = 1, Datum = new DateOnly(2026, 3, 3) });
        using var client = await host.SignedInAsync(Organisation);
        var beeld = await host.BeeldAsync(Organisation);
        var ids = Soorten.Alle.Select(kind => beeld.Van(kind).Feiten.FirstOrDefault()?.Id).OfType<Guid>().Append(somebody).ToList();

        var (asked, most, wrong) = (0, 0, new List<string>());
        foreach (var template in Paginas.Alle(host))
        {
            foreach (var id in Paginas.VraagtId(template) ? ids : [Guid.Empty])
            {
                var address = Paginas.Adres(template, id);
                if (await AskAsync(client, address, counter) is null) continue;
                // Again: what is kept in memory has been read by then.
                var statements = (await AskAsync(client, address, counter))!;
                (asked, most) = (asked + 1, Math.Max(most, statements.Count));
                if (statements.Count > Most) wrong.Add($"{address}: {statements.Count}\n  {string.Join("\n  ", statements)}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(asked > 40, $"Only {asked} pages were asked for.");
        Assert.True(most > 1, "No statement was counted.");
    }

    /// <summary>What a page asked of the database; nothing when there is no such page.</summary>
    private static async Task<IReadOnlyCollection<string>?> AskAsync(HttpClient client, string address, Counter counter)
    {
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Get, Paginas.Uri(address));
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await client.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.OK ? counter.Of(trace) : null;
    }

    /// <summary>Hears every statement of this process, and for which request it was.</summary>
    private sealed class Counter : IDisposable
    {
        private readonly ConcurrentDictionary<ActivityTraceId, ConcurrentQueue<string>> _heard = [];
        private readonly ActivityListener _listener;

        public Counter()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
                Sample = (ref _) => ActivitySamplingResult.AllData,
                ActivityStopped = activity =>
                {
                    if ((activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) is string statement) _heard.GetOrAdd(activity.TraceId, _ => []).Enqueue(statement);
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyCollection<string> Of(ActivityTraceId trace) => _heard.TryGetValue(trace, out var heard) ? heard : [];

        public void Dispose() => _listener.Dispose();
    }
}
