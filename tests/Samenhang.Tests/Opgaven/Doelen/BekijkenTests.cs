// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Doelen;

public sealed class BekijkenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task A_goal_shows_what_contributes_with_its_strength_in_words_and_the_latest_figure()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee" };
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Schulden worden vroeg gezien", OpgaveId = opgave.Id, Smart = "Binnen vier weken een gesprek." };
        var effect = new Doel { Id = Guid.CreateVersion7(), Naam = "Minder armoede", Soort = Doelsoort.MaatschappelijkEffect };
        var sterk = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Vroegsignalering" };
        var tegen = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Terugvordering" };
        var onbekend = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Maatjes" };
        var voorbij = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Pilot" };
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Weken tot het gesprek", Eenheid = "weken", DoelId = doel.Id };
        await quiet.Host.RecordAsync(
            "GM0294", opgave, doel, effect, sterk, tegen, onbekend, voorbij, indicator,
            new Bijdrage { Id = Guid.CreateVersion7(), Van = sterk.Id, Naar = doel.Id, Sterkte = 3, Primair = true, Onderbouwing = "Evaluatie 2025" },
            new Bijdrage { Id = Guid.CreateVersion7(), Van = tegen.Id, Naar = doel.Id, Sterkte = -2 },
            new Bijdrage { Id = Guid.CreateVersion7(), Van = onbekend.Id, Naar = doel.Id },
            new Bijdrage { Id = Guid.CreateVersion7(), Van = voorbij.Id, Naar = doel.Id, Sterkte = 1, Tot = new DateOnly(2025, 12, 31) },
            new Bijdrage { Id = Guid.CreateVersion7(), Van = doel.Id, Naar = effect.Id, Sterkte = 2 },
            new Meting { Id = Guid.CreateVersion7(), IndicatorId = indicator.Id, Periode = Datering.Jaar(2024), Waarde = 7.1m },
            new Meting { Id = Guid.CreateVersion7(), IndicatorId = indicator.Id, Periode = Datering.Jaar(2025), Waarde = 5.4m, Status = Metingstatus.Voorlopig });
        using var reader = await quiet.Host.SignedInAsync("GM0294", "lezer");

        var page = await reader.GetDocumentAsync($"/doelen/{doel.Id}");

        Assert.Equal("Schulden worden vroeg gezien", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector($"a[href='/opgaven/{opgave.Id}']"));
        string Row(Guid id) => page.QuerySelector($"tr:has(a[href='/inspanningen/{id}'])")!.TextContent;
        Assert.Contains("Sterk", Row(sterk.Id), StringComparison.Ordinal);
        Assert.Contains("Evaluatie 2025", Row(sterk.Id), StringComparison.Ordinal);
        Assert.Contains("Werkt sterk tegen", Row(tegen.Id), StringComparison.Ordinal);
        Assert.Contains("Sterkte nog onbekend", Row(onbekend.Id), StringComparison.Ordinal);
        Assert.Contains("geldt nu niet", Row(voorbij.Id), StringComparison.Ordinal);
        Assert.Contains("2 bijdragen", page.QuerySelector(".samenhang-feiten")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/doelen/{effect.Id}']"));
        var figure = page.QuerySelector(".samenhang-cijferlijst > li")!;
        Assert.Contains("5,4", figure.QuerySelector(".samenhang-waarde")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Realisatie 2025 (voorlopig), nog niet bevestigd", figure.TextContent, StringComparison.Ordinal);
        Assert.NotNull(figure.QuerySelector("svg[role=img]"));
        Assert.Contains("Nog niet bekend: een nulmeting en een streefwaarde.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href$='/wijzigen']"));
    }

    [Fact]
    public async Task A_goal_about_which_little_is_known_asks_kindly()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Prettig wonen" };
        await quiet.Host.RecordAsync("GM0197", doel);
        using var manager = await quiet.Host.SignedInAsync("GM0197", "opgavemanager");

        var page = await manager.GetDocumentAsync($"/doelen/{doel.Id}");

        var open = page.QuerySelector("[aria-labelledby=vragen]")!.TextContent;
        Assert.Contains("Bij welke opgave hoort dit doel?", open, StringComparison.Ordinal);
        Assert.Contains("Hoe zou je merken dat dit lukt?", open, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main .samenhang-stand--goed"));
        Assert.NotNull(page.QuerySelector($"a[href='/doelen/{doel.Id}/wijzigen']"));
    }

    [Fact]
    public async Task The_past_shows_what_was_recorded_then_and_can_only_be_read()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Zoals het was" };
        await quiet.Host.RecordAsync("GM0222", doel);
        var then = DateOnly.FromDateTime(quiet.Host.Clock.GetUtcNow().UtcDateTime);
        quiet.Host.Clock.Advance(TimeSpan.FromDays(3));
        await quiet.Host.RecordAsync("GM0222", doel with { Naam = "Zoals het is" });
        using var manager = await quiet.Host.SignedInAsync("GM0222", "opgavemanager");

        var now = await manager.GetDocumentAsync($"/doelen/{doel.Id}");
        var past = await manager.GetDocumentAsync($"/doelen/{doel.Id}?op={then:yyyy-MM-dd}");

        Assert.Equal("Zoals het is", now.QuerySelector("h1")!.TextContent);
        Assert.Equal("Zoals het was", past.QuerySelector("h1")!.TextContent);
        Assert.Null(past.QuerySelector("main a[href$='/wijzigen']"));
        using var form = await manager.GetAsync(new Uri($"/doelen/{doel.Id}/wijzigen?op={then:yyyy-MM-dd}", UriKind.Relative));
        Assert.Equal($"/doelen/{doel.Id}?op={then:yyyy-MM-dd}", form.Headers.Location?.OriginalString);
        var open = await manager.GetDocumentAsync($"/doelen/{doel.Id}/wijzigen");
        open.QuerySelector("main form")!.SetAttribute("action", $"/doelen/{doel.Id}/wijzigen?op={then:yyyy-MM-dd}");
        using var sent = await manager.SubmitAsync(open, "main form.samenhang-formulier", ("Invoer.Naam", "Anders"));
        Assert.Equal(HttpStatusCode.Conflict, sent.StatusCode);
        Assert.Equal("Zoals het is", (await quiet.Host.BeeldAsync("GM0222")).Doelen.Single().Naam);
    }
}
