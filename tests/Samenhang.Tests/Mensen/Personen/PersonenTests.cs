// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Tests.Mensen.Personen;

public sealed class PersonenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task A_person_shows_roles_now_later_and_earlier_mandates_and_portefeuilles()
    {
        var sanne = await quiet.Host.PersonAsync("GM0294", "Sanne Verhoeckx", "opgavemanager");
        var jeroen = await quiet.Host.PersonAsync("GM0294", "Jeroen Kalsbeek");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee" };
        var (project, straks, klaar, vervangt) = (Effort("Eén ingang"), Effort("Straks"), Effort("Klaar"), Effort("Van Jeroen"));
        var mandaat = new Mandaat { Id = Guid.CreateVersion7(), PersoonId = sanne, OpgaveId = opgave.Id, Bevoegdheid = "Inzet van het budget", PlafondCenten = 25_000_000 };
        await quiet.Host.RecordAsync(
            "GM0294", opgave, project, straks, klaar, vervangt, mandaat,
            Role(Rol.Opgavemanager, opgave, sanne) with { Van = new DateOnly(2024, 5, 14), MandaatId = mandaat.Id, UrenPerWeek = 12.5m, PlaatsvervangerId = jeroen },
            Role(Rol.AmbtelijkOpdrachtgever, project, sanne),
            Role(Rol.AmbtelijkOpdrachtgever, straks, sanne) with { Van = new DateOnly(2026, 9, 1) },
            Role(Rol.AmbtelijkOpdrachtgever, klaar, sanne) with { Tot = new DateOnly(2025, 12, 31) },
            Role(Rol.Sturingsprofessional, vervangt, jeroen) with { PlaatsvervangerId = sanne },
            new Stand { Id = Guid.CreateVersion7(), Op = project.Id, Datum = new DateOnly(2026, 2, 1), Algemeen = Licht.Aandachtspunt },
            new Portefeuille { Id = Guid.CreateVersion7(), Naam = "Zorg en inkomen", BestuurderId = sanne });
        using var reader = await quiet.Host.SignedInAsync("GM0294", Rollen.Lezer);

        var page = await reader.GetDocumentAsync($"/personen/{sanne}");

        string[] In(string section) => [.. page.QuerySelectorAll($"{section} tbody .samenhang-naam").Select(link => link.TextContent)];
        Assert.Equal(["Iedereen doet mee", "Eén ingang"], In("[aria-labelledby=nu]"));
        Assert.Equal(["Straks"], In("[aria-labelledby=later]"));
        Assert.Equal(["Van Jeroen"], In("[aria-labelledby=vervangt]"));
        Assert.Equal(["Klaar"], In("details"));
        var rows = page.QuerySelectorAll("[aria-labelledby=nu] tbody tr");
        Assert.Contains("sinds 14 mei 2024", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("12,5", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("plaatsvervanger: Jeroen Kalsbeek", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("tot €\u00a0250.000", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Onbekend", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Aandachtspunt", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("vanaf 1 sep 2026", page.QuerySelector("[aria-labelledby=later]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Inzet van het budget", page.QuerySelector("[aria-labelledby=mandaten]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zorg en inkomen", page.QuerySelector(".samenhang-feiten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_found_by_words_and_those_of_another_organisation_are_not_there()
    {
        await quiet.Host.PersonAsync("GM0197", "Tsjerk Wiersma", "directeur");
        await quiet.Host.PersonAsync("GM0197", "Aïsha Benali", "programmamanager");
        var elsewhere = await quiet.Host.PersonAsync("GM0222", "Vreemde Vogel");
        using var reader = await quiet.Host.SignedInAsync("GM0197", Rollen.Lezer);
        async Task<string[]> Names(string query) =>
            [.. (await reader.GetDocumentAsync("/personen" + query)).QuerySelectorAll("main tbody .samenhang-naam").Select(link => link.TextContent)];

        Assert.Equal(["Aïsha Benali", "Test lezer", "Tsjerk Wiersma"], await Names(""));
        Assert.Equal(["Aïsha Benali"], await Names("?tekst=aisha"));
        Assert.Equal(["Tsjerk Wiersma"], await Names("?tekst=directeur"));
        using var other = await reader.GetAsync(new Uri($"/personen/{elsewhere}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static Inspanning Effort(string naam) => new() { Id = Guid.CreateVersion7(), Naam = naam };

    private static Rolvervulling Role(Rol rol, Feit op, Guid persoon) =>
        new() { Id = Guid.CreateVersion7(), Rol = rol, Op = op.Id, Bezetting = Bezetting.Persoon, PersoonId = persoon };
}
