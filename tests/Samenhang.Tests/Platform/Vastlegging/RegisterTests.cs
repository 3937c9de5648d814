// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Vastlegging;

public sealed class RegisterTests
{
    private static readonly Door Systeem = new(null, new DateOnly(2026, 11, 23), new HashSet<Guid>());

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_recorded_is_read_back_now_and_then(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        var organisation = await database.OrganisationAsync("GM0294");
        await using var register = new Register(database.Databank, TimeProvider.System);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee", Themas = ["Armoede", "Jeugd"] };

        var first = await register.VoerUitAsync(organisation, Systeem, new Bewaar<Opgave>(opgave), "Begin");
        var second = await register.VoerUitAsync(organisation, Systeem, new Bewaar<Opgave>(opgave with { Naam = "Iedereen doet echt mee" }));
        var unchanged = await register.VoerUitAsync(organisation, Systeem, new Bewaar<Opgave>(opgave with { Naam = "Iedereen doet echt mee" }));
        var third = await register.VoerUitAsync(organisation, Systeem, new Verwijder<Opgave>(opgave.Id));

        Assert.True(first.Gelukt && second.Gelukt && third.Gelukt);
        Assert.Equal((1L, 2L, 2L, 3L), (first.Beeld.Versie, second.Beeld.Versie, unchanged.Beeld.Versie, third.Beeld.Versie));
        await using var another = new Register(database.Databank, TimeProvider.System);
        foreach (var reader in new[] { register, another })
        {
            Assert.Empty((await reader.LeesAsync(organisation)).Opgaven);
            Assert.Equal("Iedereen doet echt mee", (await reader.LeesAsync(organisation, 2)).Opgaven.Single().Naam);
            Assert.Equal(opgave.Themas, (await reader.LeesAsync(organisation, 1)).Opgaven.Single().Themas);
            Assert.Empty((await reader.LeesAsync(organisation, 0)).Opgaven);
        }

        var report = await new Controle(database.Databank).ControleerAsync(organisation);
        Assert.Empty(report.Fouten);
        Assert.Equal(await register.AnkerAsync(organisation), report.Anker);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_another_process_wrote_is_seen_at_the_next_read(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        var organisation = await database.OrganisationAsync("GM0294");
        await using var one = new Register(database.Databank, TimeProvider.System);
        await using var other = new Register(database.Databank, TimeProvider.System);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Centrum" };
        await one.VoerUitAsync(organisation, Systeem, new Bewaar<Opgave>(opgave));
        Assert.Single((await other.LeesAsync(organisation)).Opgaven);

        await other.VoerUitAsync(organisation, Systeem, new Bewaar<Opgave>(opgave with { Naam = "Binnenstad" }));
        Assert.Equal("Binnenstad", (await one.LeesAsync(organisation)).Opgaven.Single().Naam);

        await one.VoerUitAsync(organisation, Systeem, new Verwijder<Opgave>(opgave.Id));
        Assert.Empty((await other.LeesAsync(organisation)).Opgaven);
    }
}
