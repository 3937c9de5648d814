// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Wyberzalen;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Wybers;

namespace Samenhang.Tests.Platform.Wyberzalen;

public sealed class ZaalschrijverTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Votes_stay_within_their_number_however_they_are_sent_and_a_pause_holds_everything(DatabaseKind kind)
    {
        await using var place = await DatabaseHost.NewAsync(kind);
        using var leader = await place.Host.SignedInAsync("GM0294", "opgavemanager");
        var code = await WyberTests.CodeAsync(leader, await WyberTests.PrepareAsync(place.Host, leader));
        var (reader, writer) = (place.Host.Services.GetRequiredService<Zaallezer>(), place.Host.Services.GetRequiredService<Zaalschrijver>());
        var (room, secret) = ((await reader.ZoekAsync(code, default))!, Zaalcode.NieuweSleutel());
        await writer.LaatBinnenAsync(room, secret, "Iris", null, default);
        var who = (await reader.ZoekAsync(code, secret, default))!.Value.Wie;
        foreach (var text in new[] { "een", "twee", "drie" }) await writer.BrengInAsync(who, new Inbreng(Guid.NewGuid(), text, "Natuur", "iedereen", 3), default);
        var thoughts = (await reader.LeesAsync(room, default)).Bijdragen.OrderBy(thought => thought.Tekst == "een" ? 0 : thought.Tekst == "twee" ? 1 : 2).ToList();

        Assert.Equal(Zaaluitslag.Gesloten, await writer.StemAsync(who, thoughts[0].Id, 1, default));
        await writer.ZetStemmenAsync(room, Stemronde.Open, default);
        // Five votes for each: of these six times two at once, no more than two fit.
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(turn => writer.StemAsync(who, thoughts[turn % 3].Id, 2, default)));
        Assert.Contains(Zaaluitslag.Vol, results);
        Assert.Equal(4, (await reader.StemmenAsync(who, default)).Values.Sum());
        Assert.Equal(Zaaluitslag.Vol, await writer.StemAsync(who, thoughts[0].Id, -1, default));
        Assert.Equal(Zaaluitslag.Gesloten, await writer.StemAsync(who, Guid.NewGuid(), 1, default));

        var bundle = Guid.NewGuid();
        await writer.BundelAsync(room, [thoughts[0].Id, thoughts[1].Id], bundle, "Samen", default);
        Assert.Equal(Zaaluitslag.Gesloten, await writer.StemAsync(who, thoughts[0].Id, 1, default));
        await writer.PauzeerAsync(room, true, default);
        Assert.Equal(Zaaluitslag.Pauze, await writer.StemAsync(who, bundle, 1, default));
        var late = new Inbreng(Guid.NewGuid(), "vier", null, null, null);
        Assert.Equal(Zaaluitslag.Pauze, await writer.BrengInAsync(who, late, default));
        Assert.False(await reader.IsBinnenAsync(who, late.Verzoek, default));
        await writer.PauzeerAsync(room, false, default);
        Assert.Equal(Zaaluitslag.Gedaan, await writer.BrengInAsync(who, late, default));

        var content = await reader.LeesAsync((await reader.ZoekAsync(code, default))!, default);
        Assert.Equal(["een", "twee"], content.In(bundle).Select(thought => thought.Tekst).Order());
        Assert.Equal(4, content.Bijdragen.Count(thought => !thought.IsBundel));
    }
}
