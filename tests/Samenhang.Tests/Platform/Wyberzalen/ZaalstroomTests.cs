// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Wyberzalen;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Wybers;

namespace Samenhang.Tests.Platform.Wyberzalen;

/// <summary>A small form of the load that the benchmark measures: what is sent arrives once with everybody, also with who was away for a while.</summary>
public sealed class ZaalstroomTests
{
    private const string Organisation = "GM0294";
    private const int People = 8, Each = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_sent_twice_at_once_arrives_once_with_everybody(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        var host = place.Host;
        using var leader = await host.SignedInAsync(Organisation, "opgavemanager");
        var wyber = await WyberTests.PrepareAsync(host, leader);
        var code = await WyberTests.CodeAsync(leader, wyber);
        await WyberTests.DoAsync(leader, $"/wybers/{wyber}", "form[action*=Begin]");
        using var end = new CancellationTokenSource(Patience);
        var (reader, writer) = (host.Services.GetRequiredService<Zaallezer>(), host.Services.GetRequiredService<Zaalschrijver>());
        var room = (await reader.ZoekAsync(code, end.Token))!;
        var secrets = Enumerable.Range(0, People).Select(_ => Zaalcode.NieuweSleutel()).ToList();
        await Task.WhenAll(secrets.SelectMany(secret => new[] { secret, secret }).Select(secret => writer.LaatBinnenAsync(room, secret, null, null, end.Token)));
        var people = await Task.WhenAll(secrets.Select(async secret => (await reader.ZoekAsync(code, secret, end.Token))!.Value.Wie));

        using var client = host.NewClient();
        var address = $"/w/{code}/{secrets[0]}/stroom";
        using var watch = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, end.Token);
        var texts = people.SelectMany((_, person) => Enumerable.Range(0, Each).Select(number => $"{person}-{number}")).ToHashSet();
        await Task.WhenAll(people.SelectMany((who, person) => Enumerable.Range(0, Each).SelectMany(number =>
        {
            var thought = new Inbreng(Guid.NewGuid(), $"{person}-{number}", null, null, null);
            return new[] { writer.BrengInAsync(who, thought, end.Token), writer.BrengInAsync(who, thought, end.Token) };
        })));

        var (seen, last) = await SeenAsync(watch, texts.Count, end.Token);
        Assert.Equal(texts.Order(), seen.Order());
        var after = (await reader.ZoekAsync(code, end.Token))!;
        Assert.Equal((People, texts.Count), (after.Deelnemers, after.Bijdragen));

        // Who comes back with the last number gets what came after it, and only that.
        await writer.BrengInAsync(people[0], new Inbreng(Guid.NewGuid(), "later", null, null, null), end.Token);
        using var back = new HttpRequestMessage(HttpMethod.Get, address);
        back.Headers.Add("Last-Event-ID", last);
        using var rest = await client.SendAsync(back, HttpCompletionOption.ResponseHeadersRead, end.Token);
        Assert.Equal(["later"], (await SeenAsync(rest, 1, end.Token)).Texts);
    }

    [Fact]
    public async Task What_is_hidden_leaves_without_its_text()
    {
        await using var place = await DatabaseHost.NewAsync(DatabaseKind.Sqlite);
        using var leader = await place.Host.SignedInAsync(Organisation, "opgavemanager");
        var code = await WyberTests.CodeAsync(leader, await WyberTests.PrepareAsync(place.Host, leader));
        var (reader, writer) = (place.Host.Services.GetRequiredService<Zaallezer>(), place.Host.Services.GetRequiredService<Zaalschrijver>());
        var (room, secret) = ((await reader.ZoekAsync(code, default))!, Zaalcode.NieuweSleutel());
        await writer.LaatBinnenAsync(room, secret, "Iris", null, default);
        await writer.BrengInAsync((await reader.ZoekAsync(code, secret, default))!.Value.Wie, new Inbreng(Guid.NewGuid(), "Schaduwvos", null, null, null), default);
        var thought = Assert.Single((await reader.LeesAsync(room, default)).Bijdragen);
        await writer.GeefLotAsync(room, [thought.Id], Lot.Verborgen, "Een naam", default);

        var message = (await place.Host.Services.GetRequiredService<Zaalomroep>().LeesAsync(room.OrganisatieId, room.Id, 0, default))!;
        var text = System.Text.Encoding.UTF8.GetString(message.Bytes);
        Assert.Contains(thought.Id.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Schaduwvos", text, StringComparison.Ordinal);
    }

    /// <summary>Reads the stream until it held this many contributions. A message may tell one again that an earlier one told, under the same id.</summary>
    private static async Task<(IReadOnlyCollection<string> Texts, string Last)> SeenAsync(HttpResponseMessage answer, int count, CancellationToken stop)
    {
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(stop));
        var (texts, last) = (new Dictionary<string, string>(), "");
        while (texts.Count < count && await lines.ReadLineAsync(stop) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal)) last = line["id: ".Length..];
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            using var news = JsonDocument.Parse(line["data: ".Length..]);
            foreach (var row in news.RootElement.GetProperty("rijen").EnumerateArray()) texts[row.GetProperty("id").GetString()!] = row.GetProperty("tekst").GetString()!;
        }

        return (texts.Values, last);
    }
}
