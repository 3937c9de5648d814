// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Momenten;

public sealed class MomentenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task Now_and_an_earlier_day_get_a_name_on_the_time_bar()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Eerst" };
        var clock = quiet.Host.Clock;
        await quiet.Host.RecordAsync("GM0294", doel);
        clock.Advance(TimeSpan.FromDays(10));
        await quiet.Host.RecordAsync("GM0294", doel with { Naam = "Later" });
        using var manager = await quiet.Host.SignedInAsync("GM0294", "opgavemanager");
        var page = await manager.GetDocumentAsync("/momenten/nieuw");
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

        using var now = await manager.SubmitAsync(page, Form, ("Invoer.Naam", "Kadernota 2027"));
        using var earlier = await manager.SubmitAsync(page, Form, ("Invoer.Naam", "Begin"), ("Invoer.Datum", today.AddDays(-4).ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal("/momenten", now.Headers.Location?.OriginalString);
        var momenten = (await quiet.Host.BeeldAsync("GM0294")).Momenten.ToDictionary(moment => moment.Naam);
        Assert.Equal((2L, today), (momenten["Kadernota 2027"].OpVersie, momenten["Kadernota 2027"].Datum));
        Assert.Equal((1L, today.AddDays(-4)), (momenten["Begin"].OpVersie, momenten["Begin"].Datum));
        var list = await manager.GetDocumentAsync("/momenten");
        Assert.Equal(["Kadernota 2027", "Begin"], list.QuerySelectorAll("main tbody .samenhang-naam").Select(link => link.TextContent));
        Assert.NotNull(list.QuerySelector("footer a[href='/momenten']"));
        var then = await manager.GetDocumentAsync($"/doelen/{doel.Id}?op=m-{momenten["Begin"].Id:N}");
        Assert.Equal("Eerst", then.QuerySelector("h1")!.TextContent);
        Assert.Contains("Begin", then.QuerySelector(".samenhang-tijd")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_ahead_a_day_before_everything_and_a_name_that_is_taken_are_refused()
    {
        await quiet.Host.RecordAsync("GM0197", new Doel { Id = Guid.CreateVersion7(), Naam = "Doel" }, new Moment { Id = Guid.CreateVersion7(), Naam = "Kadernota", OpVersie = 1, Datum = new DateOnly(2026, 3, 3) });
        using var manager = await quiet.Host.SignedInAsync("GM0197", "opgavemanager");
        var page = await manager.GetDocumentAsync("/momenten/nieuw");
        foreach (var (name, day, field, message) in new[]
        {
            ("Straks", "01-01-2199", "Datum", "vandaag of eerder"), ("Vroeger", "01-01-1990", "Datum", "waarop al iets was vastgelegd"),
            ("Fout", "31-02-2026", "Datum", "geen bestaande datum"), ("kadernota", "", "Naam", "al een moment met deze naam"), ("", "", "Naam", "Vul naam in."),
        })
        {
            using var refused = await manager.SubmitAsync(page, Form, ("Invoer.Naam", name), ("Invoer.Datum", day));
            var again = await refused.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Contains(message, again.QuerySelector($"#Invoer_{field}-fout")!.TextContent, StringComparison.Ordinal);
            Assert.Equal((name, day), (again.QuerySelector("#Invoer_Naam")!.GetAttribute("value"), again.QuerySelector("#Invoer_Datum")!.GetAttribute("value")));
        }
    }

    [Fact]
    public async Task A_moment_is_renamed_and_removed_and_still_points_where_it_pointed()
    {
        var moment = new Moment { Id = Guid.CreateVersion7(), Naam = "Kadernota", OpVersie = 1, Datum = new DateOnly(2026, 1, 5) };
        await quiet.Host.RecordAsync("GM0222", new Doel { Id = Guid.CreateVersion7(), Naam = "Doel" }, moment);
        using var manager = await quiet.Host.SignedInAsync("GM0222", "opgavemanager");
        var page = await manager.GetDocumentAsync($"/momenten/{moment.Id}/wijzigen");

        using var renamed = await manager.SubmitAsync(page, Form, ("Invoer.Naam", "Kadernota 2027"));
        var stored = (await quiet.Host.BeeldAsync("GM0222")).Momenten.Single();
        Assert.Equal(("Kadernota 2027", 1L, moment.Datum), (stored.Naam, stored.OpVersie, stored.Datum));
        using var gone = await manager.SubmitAsync(page, "form.samenhang-verwijder");
        Assert.Equal("/momenten", gone.Headers.Location?.OriginalString);
        Assert.Empty((await quiet.Host.BeeldAsync("GM0222")).Momenten);
    }

    [Fact]
    public async Task Without_the_permission_moments_can_only_be_read()
    {
        using var reader = await quiet.Host.SignedInAsync("GM0160", "lezer");
        Assert.Null((await reader.GetDocumentAsync("/momenten")).QuerySelector("main a[href='/momenten/nieuw']"));
        using var answer = await reader.GetAsync(new Uri("/momenten/nieuw", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
