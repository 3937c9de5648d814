// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Dossier;

[Collection(OpgavenCollection.Name)]
public sealed class TonenTests(OpgavenHost host)
{
    [Fact]
    public async Task The_dossier_shows_the_balance_the_goals_and_what_hangs_on_it()
    {
        var person = await host.PersonAsync("Sanne Verhoeckx");
        var opgave = OpgavenHost.NewOpgave() with { Formulering = new() { Nu = "612 kinderen groeien op in armoede." } };
        var inspanning = OpgavenHost.NewInspanning("Vroegsignalering schulden", opgave.Id);
        var doel = new Doel { Id = Guid.CreateVersion7(), OpgaveId = opgave.Id, Naam = "Minder armoede" };
        var zonder = new Doel { Id = Guid.CreateVersion7(), OpgaveId = opgave.Id, Naam = "Minder schaamte" };
        var indicator = new Indicator { Id = Guid.CreateVersion7(), DoelId = doel.Id, Naam = "Kinderen in een uitkeringsgezin", Eenheid = "%" };
        await host.SaveAsync(
            opgave, inspanning, doel, zonder, indicator, Figure(indicator, 2024, 6.4m, null), Figure(indicator, 2025, 5.1m, person),
            new Rolvervulling { Id = Guid.CreateVersion7(), Op = opgave.Id, Rol = Rol.Opgavemanager, Bezetting = Bezetting.Persoon, PersoonId = person },
            new Rolvervulling { Id = Guid.CreateVersion7(), Op = opgave.Id, Rol = Rol.AmbtelijkOpdrachtgever, Bezetting = Bezetting.Persoon, PersoonId = person },
            new Rolvervulling { Id = Guid.CreateVersion7(), Op = opgave.Id, Rol = Rol.BestuurlijkOpdrachtgever, Bezetting = Bezetting.Vacature },
            new Opdracht { Id = Guid.CreateVersion7(), OpgaveId = opgave.Id, Organ = "college", Datum = new DateOnly(2024, 5, 14), Nummer = "24-052" },
            new Partij { Id = Guid.CreateVersion7(), Naam = "De Lindeborg", Betrokken = [new Betrokkenheid { Op = opgave.Id, Inbreng = "trekt mee" }] },
            new Stand { Id = Guid.CreateVersion7(), Op = inspanning.Id, Datum = OpgavenHost.Today, Inhoud = new() { Licht = Licht.Bijsturen } },
            new Budgetregel { Id = Guid.CreateVersion7(), Op = opgave.Id, Jaar = 2026, PrimitiefCenten = 486_000_000, GerealiseerdCenten = 312_000_000 },
            new Besluit { Id = Guid.CreateVersion7(), Naam = "Streefwaarde omlaag", Over = [opgave.Id], Link = "javascript:alert(1)" });

        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync($"/opgaven/{opgave.Id}");
        var facts = page.QuerySelector(".samenhang-feiten")!.TextContent;
        Assert.Contains("regisseur, portfoliomanager, ambtelijk opdrachtgever", facts, StringComparison.Ordinal);
        Assert.Contains("Vacature", facts, StringComparison.Ordinal);
        Assert.Contains("college, 14 mei 2024", facts, StringComparison.Ordinal);
        Assert.Contains("€\u00a03.120.000 van €\u00a04.860.000", facts, StringComparison.Ordinal);
        var balance = page.QuerySelector(".samenhang-balans")!;
        Assert.Contains("612 kinderen", balance.TextContent, StringComparison.Ordinal);
        Assert.Contains("trekt mee", balance.TextContent, StringComparison.Ordinal);
        Assert.NotNull(balance.QuerySelector($"a[href='/inspanningen/{inspanning.Id}']"));
        Assert.NotNull(balance.QuerySelector(".samenhang-stand--bijsturen"));
        var goals = page.QuerySelector("#doelen")!;
        Assert.Contains("5,1%", goals.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bevestigd door Sanne Verhoeckx, 3 mrt 2026", goals.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nog geen indicator", goals.TextContent, StringComparison.Ordinal);
        Assert.NotNull(goals.QuerySelector("svg.samenhang-vonk"));
        Assert.Null(page.QuerySelector("a[href^='javascript']"));
    }

    [Fact]
    public async Task What_is_unknown_is_one_line_that_leads_to_what_fixes_it()
    {
        var opgave = OpgavenHost.NewOpgave("Overgenomen opgave") with { Overgenomen = true, Status = Opgavestatus.Onbekend };
        await host.SaveAsync(opgave);
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync($"/opgaven/{opgave.Id}");
        var line = page.QuerySelector(".samenhang-aanvullen")!;
        Assert.Contains("de opdracht, de opgavemanager, de bestuurlijk opdrachtgever, de portefeuille en de stand.", line.TextContent, StringComparison.Ordinal);
        foreach (var link in line.QuerySelectorAll("a"))
        {
            await (await host.ClientAsync("beheerder")).GetDocumentAsync(link.GetAttribute("href")!);
        }

        var reader = await (await host.ClientAsync("lezer")).GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.Empty(reader.QuerySelectorAll(".samenhang-aanvullen a"));
        Assert.Empty(reader.QuerySelectorAll("main a[href*='nieuw'], main a[href*='wijzigen'], main form:not([action^='/volgen'], [action^='/favorieten'])"));
    }

    [Fact]
    public async Task Another_moment_is_read_only_and_shows_what_was_known_then()
    {
        var own = new OpgavenHost();
        await using var disposed = own.Host;
        var opgave = OpgavenHost.NewOpgave("Naam van toen");
        await own.SaveAsync(opgave);
        own.Host.Clock.Advance(TimeSpan.FromDays(1));
        await own.SaveAsync(opgave with { Naam = "Naam van nu" });
        var page = await (await own.ClientAsync("beheerder")).GetDocumentAsync($"/opgaven/{opgave.Id}?op={OpgavenHost.Today:yyyy-MM-dd}");
        Assert.Equal("Naam van toen", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main a[href*='nieuw'], main a[href*='/wijzigen'], main a[href*='/status'], main a[href*='/stand']"));
        Assert.Contains("op=", page.QuerySelector("main a[href*='geschiedenis']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_is_not_shown_not_counted_and_not_found()
    {
        var opgave = OpgavenHost.NewOpgave("Zichtbare opgave");
        var geheim = OpgavenHost.NewInspanning("Geheime verwerving", opgave.Id) with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await host.SaveAsync(opgave, geheim, OpgavenHost.NewInspanning("Gewone inspanning", opgave.Id));
        var reader = await host.ClientAsync("lezer");
        var page = await reader.GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.DoesNotContain("Geheime", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("Inspanningen 1", page.QuerySelector("#inspanningen")!.TextContent);
        using var direct = await reader.GetAsync(new Uri($"/inspanningen/{geheim.Id}", UriKind.Relative));
        using var history = await reader.GetAsync(new Uri($"/geschiedenis/{geheim.Id}", UriKind.Relative));
        using var stranger = await (await host.ClientAsync("beheerder", OpgavenHost.Other)).GetAsync(new Uri($"/opgaven/{opgave.Id}", UriKind.Relative));
        Assert.All([direct, history, stranger], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    private static Meting Figure(Indicator indicator, int year, decimal value, Guid? by) => new()
    {
        Id = Guid.CreateVersion7(),
        IndicatorId = indicator.Id,
        Periode = Datering.Jaar(year),
        Waarde = value,
        BevestigdDoorId = by,
        BevestigdOp = by is null ? null : OpgavenHost.Today,
    };
}
