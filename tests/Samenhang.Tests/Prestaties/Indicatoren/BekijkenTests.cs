// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Prestaties.Indicatoren;

public sealed class BekijkenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task The_table_holds_the_figures_of_the_drawing_with_who_confirmed_them()
    {
        var person = await quiet.Host.PersonAsync("GM0294", "Wessel Dijkhof");
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Schulden worden vroeg gezien" };
        var indicator = new Indicator
        {
            Id = Guid.CreateVersion7(),
            Naam = "Weken tot het gesprek",
            Eenheid = "weken",
            DoelId = doel.Id,
            Soort = Indicatorsoort.Effect,
            Richting = Richting.Lager,
            WettelijkeNorm = "Vier weken (Wgs)",
            BbvNummer = "16",
            Definitie = "Van aanmelding tot gesprek",
        };
        await quiet.Host.RecordAsync(
            "GM0294", doel, indicator, Figure(indicator, Metingsoort.Nulmeting, 2021, 8.2m), Figure(indicator, Metingsoort.Streefwaarde, 2028, 4),
            Figure(indicator, Metingsoort.Realisatie, 2025, 1250.5m) with
            {
                BevestigdDoorId = person,
                BevestigdOp = new DateOnly(2026, 2, 4),
                Status = Metingstatus.Voorlopig,
                Bron = "https://voorbeeld.example/cijfers javascript:alert(1)",
            });
        using var reader = await quiet.Host.SignedInAsync("GM0294", Rollen.Lezer);

        var page = await reader.GetDocumentAsync($"/indicatoren/{indicator.Id}");

        Assert.NotNull(page.QuerySelector("svg.samenhang-grafiek[role=img]"));
        var rows = page.QuerySelectorAll("main tbody tr");
        Assert.Equal(["2028", "2025", "2021"], rows.Select(row => row.QuerySelector("th")!.TextContent.Trim()));
        var row = rows[1];
        Assert.Equal("1.250,5", row.QuerySelector("[data-l=Realisatie]")!.TextContent);
        Assert.Equal("", row.QuerySelector("[data-l=Streefwaarde]")!.TextContent);
        Assert.Equal("voorlopig", row.QuerySelector("[data-l=Status]")!.TextContent);
        Assert.Contains("Wessel Dijkhof", row.QuerySelector("[data-l=Bevestigd]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("4 feb 2026", row.QuerySelector("[data-l=Bevestigd]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://voorbeeld.example/cijfers", Assert.Single(row.QuerySelectorAll("[data-l=Bron] a")).GetAttribute("href"));
        var facts = page.QuerySelector(".samenhang-feiten")!.TextContent;
        Assert.Contains("Vier weken (Wgs)", facts, StringComparison.Ordinal);
        Assert.Contains("Lager is beter", facts, StringComparison.Ordinal);
        Assert.Contains("4\u00a0weken", facts, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/doelen/{doel.Id}']"));
        Assert.Null(page.QuerySelector("main a[href^='/metingen/']"));
    }

    [Fact]
    public async Task An_indicator_without_figures_offers_the_first_measurement()
    {
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Naam = "Nieuw" };
        await quiet.Host.RecordAsync("GM0197", indicator);
        using var controller = await quiet.Host.SignedInAsync("GM0197", "controller");

        var page = await controller.GetDocumentAsync($"/indicatoren/{indicator.Id}");

        Assert.Contains("Nog geen cijfers", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".samenhang-leeg a[href='/metingen/nieuw?bij={indicator.Id}']"));
        Assert.Null(page.QuerySelector("svg.samenhang-grafiek"));
    }

    private static Meting Figure(Indicator indicator, Metingsoort soort, int jaar, decimal waarde) =>
        new() { Id = Guid.CreateVersion7(), IndicatorId = indicator.Id, Soort = soort, Periode = Datering.Jaar(jaar), Waarde = waarde };
}
