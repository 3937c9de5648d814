// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Storingen;

/// <summary>The program is killed while several people write at once.</summary>
public sealed class KillTests
{
    private const string Organisation = "GM0294";
    private const int Writers = 6;

    [Theory, OnSqlite, OnPostgres]
    public async Task After_a_kill_amid_a_storm_of_changes_all_that_was_acknowledged_is_there_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await Visitor.MakeAsync(database, Organisation);
        var (acknowledged, sent) = (new ConcurrentBag<(string Name, Uri Address)>(), new ConcurrentBag<string>());
        for (var turn = 0; turn < 2; turn++)
        {
            await using var product = await Product.StartAsync(database);
            await StormAsync(product, 25 + (10 * turn), acknowledged, sent);
        }

        await using var register = new Register(database.Databank, TimeProvider.System);
        var names = (await register.LeesAsync(await database.OrganisationAsync(Organisation))).Opgaven.Select(opgave => opgave.Naam).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(acknowledged.Select(change => change.Name).Except(names));
        Assert.Empty(names.Except(sent));
        var (code, output) = await Product.RunAsync(database, null, "controleer");
        Assert.True(code == 0, output);

        await using var again = await Product.StartAsync(database);
        using var client = again.NewClient();
        await client.SignInAsync();
        foreach (var (name, address) in acknowledged.Take(3))
            Assert.Contains(name, (await client.GetDocumentAsync(address.ToString())).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Lets everybody write until a number of changes was acknowledged, and kills the program in the middle of the next ones.</summary>
    private static async Task StormAsync(Product product, int enough, ConcurrentBag<(string Name, Uri Address)> acknowledged, ConcurrentBag<string> sent)
    {
        using var client = product.NewClient();
        await client.SignInAsync();
        var (done, reached) = (0, new TaskCompletionSource());
        var writers = Enumerable.Range(0, Writers).Select(async writer =>
        {
            var form = await client.OpgaveFormAsync();
            for (var number = 0; ; number++)
            {
                var name = $"Opgave {product.Id}-{writer}-{number}";
                sent.Add(name);
                using var answer = await client.AddAsync(form, name);
                if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{answer.StatusCode}: {product.Log}");
                acknowledged.Add((name, answer.Headers.Location!));
                if (Interlocked.Increment(ref done) >= enough) reached.TrySetResult();
            }
        }).ToList();

        await Task.WhenAny([reached.Task, .. writers]);
        await product.KillAsync();

        Assert.True(reached.Task.IsCompleted, product.Log);
        foreach (var writer in writers) await Assert.ThrowsAsync<HttpRequestException>(() => writer);
    }
}
