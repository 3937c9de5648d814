// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Organisaties;

public sealed class ReferentiegegevensTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_gemeente_provincie_and_waterschap_is_known_and_none_is_open(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var context = await database.Contexts.CreateDbContextAsync();

        var all = await context.Organisaties.AsNoTracking().ToListAsync();

        Assert.Equal((342, 12, 21), (Count("gemeente"), Count("provincie"), Count("waterschap")));
        Assert.All(all, organisation => Assert.False(organisation.Actief));
        Assert.All(all, organisation => Assert.Equal(20, organisation.Oin?.Length));
        var winterswijk = all.Single(organisation => organisation.CbsCode == "GM0294");
        Assert.Equal(("Gemeente Winterswijk", "Gelderland"), (winterswijk.VolleNaam, winterswijk.Provincie));
        Assert.Equal("https://identifier.overheid.nl/tooi/id/gemeente/gm0294", winterswijk.TooiUri);
        Assert.InRange(winterswijk.Inwoners!.Value, 25_000, 35_000);

        int Count(string soort) => all.Count(organisation => organisation.Soort == soort);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task New_reference_data_keeps_what_was_set_here(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await database.Databank.LeesWaardeAsync("update organisatie set actief = true, versie = 7, naam = 'Oud' where cbs_code = 'GM0294'");
        await database.Databank.LeesWaardeAsync("update kenmerk set waarde = 'ouder'");

        await using var services = TestDatabase.Services(database.Settings);
        await services.GetRequiredService<Migreerder>().BrengBijAsync();

        await using var context = await database.Contexts.CreateDbContextAsync();
        var organisation = await context.Organisaties.SingleAsync(row => row.CbsCode == "GM0294");
        Assert.Equal((true, 7L, "Winterswijk"), (organisation.Actief, organisation.Versie, organisation.Naam));
        Assert.Equal(375, await context.Organisaties.CountAsync());
    }

    [Theory]
    [InlineData("gemeente", "Winterswijk", "Gemeente Winterswijk")]
    [InlineData("provincie", "Fryslân", "Provincie Fryslân")]
    [InlineData("waterschap", "Aa en Maas", "Waterschap Aa en Maas")]
    [InlineData("waterschap", "Hoogheemraadschap van Rijnland", "Hoogheemraadschap van Rijnland")]
    [InlineData("waterschap", "Wetterskip Fryslân", "Wetterskip Fryslân")]
    public void A_full_name_says_the_kind_once(string soort, string naam, string expected) =>
        Assert.Equal(expected, Organisatie.NaamMetSoort(soort, naam));
}
