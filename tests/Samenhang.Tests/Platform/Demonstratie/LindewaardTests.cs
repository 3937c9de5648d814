// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Demonstratie;

[Collection(nameof(DemoHost))]
public sealed class LindewaardTests(DemoHost demo)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Three_years_are_recorded_by_the_ordinary_handelingen_and_the_chain_is_whole(DatabaseKind kind)
    {
        var host = await demo.OnAsync(kind);
        var organisation = await DemoHost.LindewaardAsync(host);
        Assert.True(organisation is { Actief: true, Demo: true });
        var report = await host.Services.GetRequiredService<Controle>().ControleerAsync(organisation.Id, null, CancellationToken.None);
        Assert.True(report.IsGoed, string.Join("\n", report.Fouten));
        var register = host.Services.GetRequiredService<Register>();
        var now = await register.LeesAsync(organisation.Id);

        Assert.Equal(9, now.Opgaven.Count(opgave => !opgave.IsKandidaat && !opgave.IsAfgesloten && opgave.Status != Opgavestatus.Parkeerplaats));
        Assert.InRange(now.Inspanningen.Aantal, 65, 75);
        Assert.Equal(Enum.GetValues<Werkwijze>().Order(), now.Inspanningen.Select(inspanning => inspanning.Werkwijze).Distinct().Order());
        Assert.InRange(now.Doelen.Aantal, 38, 44);
        Assert.InRange(now.Indicatoren.Aantal, 56, 64);
        Assert.InRange(now.Metingen.Aantal, 300, 500);
        Assert.All(Soorten.Alle.Where(soort => soort != Soort<Wissing>.Vast), soort => Assert.True(now.Van(soort).Aantal > 0, soort.Naam));
        Assert.Equal(new DateOnly(2026, 11, 20), Tijd.Dag(now.Tijdstip));
        foreach (var file in now.Bijlagen)
        {
            using var content = new MemoryStream();
            await host.Services.GetRequiredService<Bijlageopslag>().SchrijfAsync(organisation.Id, file, content, CancellationToken.None);
            Assert.Equal((file.Bytes, file.Sha256), (content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.ToArray()))));
        }

        await using var scope = host.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<SamenhangContext>().Personen;
        Assert.InRange(await people.CountAsync(person => person.OrganisatieId == organisation.Id), 115, 130);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_earlier_day_shows_what_was_recorded_then(DatabaseKind kind)
    {
        var host = await demo.OnAsync(kind);
        var organisation = await DemoHost.LindewaardAsync(host);
        var register = host.Services.GetRequiredService<Register>();
        var start = await register.LeesAsync(organisation.Id, new DateOnly(2023, 11, 30));
        var middle = await register.LeesAsync(organisation.Id, new DateOnly(2025, 1, 1));
        var election = await register.LeesAsync(organisation.Id, new DateOnly(2026, 6, 3));
        var now = await register.LeesAsync(organisation.Id);

        Assert.Equal(0, (await register.LeesAsync(organisation.Id, new DateOnly(2023, 10, 31))).Versie);
        Assert.Contains(start.Opgaven, opgave => opgave is { Naam: "Armoedevrij Lindewaard", Status: Opgavestatus.InUitvoering });
        Assert.Contains(middle.Opgaven, opgave => opgave is { Naam: "Armoedevrij Lindewaard", Status: Opgavestatus.Samengevoegd });
        Assert.Equal((5, 10, 14), (start.Opgaven.Aantal, middle.Opgaven.Aantal, now.Opgaven.Aantal));
        Assert.DoesNotContain(middle.Inspanningen, inspanning => inspanning.Code == "I02");
        Assert.Equal(Werkwijze.Project, election.Inspanningen.Single(inspanning => inspanning.Code == "I02").Werkwijze);
        Assert.Equal(Werkwijze.Bestuursproces, now.Inspanningen.Single(inspanning => inspanning.Code == "I02").Werkwijze);
        Assert.NotEqual(Bestuurder(election, "Duurzaamheid"), Bestuurder(now, "Duurzaamheid"));
    }

    [Fact]
    public async Task The_gaps_that_the_documentation_lists_are_there()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        var now = await host.Services.GetRequiredService<Register>().LeesAsync((await DemoHost.LindewaardAsync(host)).Id);
        var today = new DateOnly(2026, 11, 23);
        Inspanning Effort(string code) => now.Inspanningen.Single(inspanning => inspanning.Code == code);
        Rolvervulling? Role(string code, Rol rol) => now.Relaties.RollenOp.Naar(Effort(code).Id).SingleOrDefault(rij => rij.Rol == rol && rij.GeldtOp(today));
        var goals = now.Doelen.Where(doel => now.Relaties.BijdragenNaar.Naar(doel.Id).All(bijdrage => now.Inspanningen.Zoek(bijdrage.Van) is null));

        Assert.Equal(Bezetting.Vacature, Role("I02", Rol.AmbtelijkOpdrachtgever)!.Bezetting);
        Assert.Equal(Bezetting.Vacature, Role("I23", Rol.Sturingsprofessional)!.Bezetting);
        Assert.Equal(Role("I17", Rol.AmbtelijkOpdrachtgever)!.PersoonId, Role("I17", Rol.Sturingsprofessional)!.PersoonId);
        Assert.Equal(["I16", "I20", "I22", "I39", "I47", "I56", "I61", "I71"], Codes(now, inspanning => inspanning.Werkwijze == Werkwijze.NogNietGekozen));
        Assert.Equal(["I08", "I21", "I27", "I55", "I59", "I63", "I68"], Codes(now, inspanning => inspanning.Fase == Fase.InUitvoering && inspanning.Keuze!.Herijkdatum < today));
        Assert.Equal(["I10", "I65"], Codes(now, inspanning => inspanning.Fase == Fase.Gestopt));
        Assert.Equal(["I40", "I54"], Codes(now, inspanning => inspanning.Fase == Fase.OnHold));
        Assert.Equal(["I29", "I61", "I71", "I72"], Codes(now, inspanning => now.Relaties.BijdragenVan.Naar(inspanning.Id).IsEmpty));
        Assert.Equal(["D07", "D13", "D18", "D33"], goals.Select(doel => doel.Code).Order());
        Assert.Equal(5, now.Bijdragen.Count(bijdrage => bijdrage.Sterkte < 0));
        Assert.Equal(2, now.Beleidsafspraken.Count(afspraak => afspraak.Over.Count == 0));
    }

    [Fact]
    public async Task The_checks_find_exactly_the_gaps_that_the_documentation_lists()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        var organisation = await DemoHost.LindewaardAsync(host);
        var day = new DateOnly(2026, 11, 20);
        var blik = new Blik(await host.Services.GetRequiredService<Register>().LeesAsync(organisation.Id, day), Kijker.ZietAlles);
        var found = await host.Services.GetRequiredService<Bevindingenlezer>().LeesAsync(organisation.Id, blik, day, [], CancellationToken.None);
        var perCheck = Toetsboek.Alle.Where(check => !found.Van(check).IsEmpty)
            .Select(check => $"{check.Code}: {string.Join(' ', found.Van(check).Select(finding => Code(finding.Waar)).Order(StringComparer.Ordinal))}");

        var listed = Repository.Files.Single(file => file.Path == "docs/lindewaard.md").Text.Split("```findings\n")[1].Split("\n```")[0];
        Assert.Equal(listed.Split('\n'), perCheck);
        var later = await host.Services.GetRequiredService<Bevindingenlezer>().LeesAsync(organisation.Id, blik, new DateOnly(2027, 1, 15), [], CancellationToken.None);
        Assert.Superset(new HashSet<string> { "I08", "I17", "I34", "O3" }, later.Van(Toetsboek.Zoek("bijsturen-zonder-besluit")!).Select(finding => Code(finding.Waar)).ToHashSet());
        Assert.Equal(["D28"], found.Alle.Where(finding => found.Acceptatie(finding) is not null).Select(finding => Code(finding.Waar)));
    }

    private static string Code(Feit record) => record switch
    {
        Opgave opgave => opgave.Code!,
        Inspanning effort => effort.Code!,
        Doel goal => goal.Code!,
        Indicator figure => figure.Code!,
        _ => record.Titel,
    };

    private static string[] Codes(Beeld beeld, Func<Inspanning, bool> which) => [.. beeld.Inspanningen.Where(which).Select(inspanning => inspanning.Code!).Order()];

    private static Guid? Bestuurder(Beeld beeld, string portefeuille) => beeld.Portefeuilles.Single(rij => rij.Naam == portefeuille).BestuurderId;
}
