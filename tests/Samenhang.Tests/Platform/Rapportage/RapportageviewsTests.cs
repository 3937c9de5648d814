// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rapportage;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;
using Samenhang.Tests.Platform.Vastlegging;

namespace Samenhang.Tests.Platform.Rapportage;

public sealed class RapportageviewsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_kind_has_a_view_with_what_holds_now(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        await recorded.RecordAsync(organisation, Enumerable.Range(1, 250));
        var beeld = await recorded.Register.LeesAsync(organisation);
        foreach (var soort in Soorten.Alle)
        {
            var rows = (await ReadAsync(recorded.Databank, soort.Naam)).ToDictionary(row => Guid.Parse(row["id"]!));

            Assert.Equal(beeld.Van(soort).Feiten.Select(record => record.Id).Order(), rows.Keys.Order());
            foreach (var record in beeld.Van(soort).Feiten)
            {
                var row = rows[record.Id];
                Assert.Equal(organisation, Guid.Parse(row["organisatie_id"]!));
                Assert.Equal(record.SindsVersie, long.Parse(row["sinds_versie"]!, CultureInfo.InvariantCulture));
                foreach (var field in soort.Type.GetProperties().Where(field => field.SetMethod?.IsPublic == true && row.ContainsKey(Column(field.Name))))
                {
                    Assert.Equal(Text(field.GetValue(record)), row[Column(field.Name)]);
                }
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Parts_periods_amounts_and_lists_are_columns_and_rows(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        var organisation = recorded.NewOrganisation();
        var opgave = Make.Opgave() with
        {
            Formulering = new Formulering { Nu = "Te veel \0 wachtenden" },
            Start = new Datering(new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31), "medio 2026"),
            Themas = ["Zorg", "Jeugd"],
        };
        var inspanning = Make.Inspanning() with { Opgaven = [opgave.Id], Eind = Datering.Op(new DateOnly(2027, 1, 1)) };
        var partij = new Partij { Id = Guid.NewGuid(), Naam = "Woonbron", Betrokken = [new Betrokkenheid { Op = opgave.Id, Inbreng = "Woningen" }] };
        var meting = new Meting { Id = Guid.NewGuid(), IndicatorId = Guid.NewGuid(), Periode = Datering.Jaar(2026), Waarde = 12.75m };
        await recorded.Register.VoerUitAsync(organisation, Willekeurig.Door, new Overname([opgave, inspanning, partij, meting]));

        var row = Assert.Single(await ReadAsync(recorded.Databank, "opgave"));
        Assert.Equal("Te veel  wachtenden", row["formulering_nu"]!.Replace("\0", "", StringComparison.Ordinal));
        Assert.Equal(("2026-05-01", "2026-08-31", "medio 2026"), (row["start_van"], row["start_tot"], row["start_tekst"]));
        row = Assert.Single(await ReadAsync(recorded.Databank, "inspanning"));
        Assert.Equal(("2027-01-01", "2027-01-01", null, null), (row["eind_van"], row["eind_tot"], row["eind_tekst"], row["start_van"]));
        Assert.Equal("12.75", Assert.Single(await ReadAsync(recorded.Databank, "meting"))["waarde"]);
        var themas = await ReadAsync(recorded.Databank, "opgave_themas");
        Assert.Equal([("1", "Zorg"), ("2", "Jeugd")], themas.Select(thema => (thema["nummer"], thema["waarde"])).Order());
        row = Assert.Single(await ReadAsync(recorded.Databank, "inspanning_opgaven"));
        Assert.Equal((inspanning.Id.ToString(), opgave.Id.ToString()), (row["inspanning_id"], row["waarde"]));
        row = Assert.Single(await ReadAsync(recorded.Databank, "partij_betrokken"));
        Assert.Equal((partij.Id.ToString(), opgave.Id.ToString(), "Woningen"), (row["partij_id"], row["op"], row["inbreng"]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_view_of_an_earlier_release_is_made_anew_and_one_that_is_no_more_goes(DatabaseKind kind)
    {
        await using var recorded = await Recorded.NewAsync(kind);
        string Name(string view) => (kind == DatabaseKind.Postgres ? "rapportage." : "rapportage_") + view;
        await recorded.ExecuteAsync($"drop view {Name("doel")}");
        await recorded.ExecuteAsync($"create view {Name("doel")} as select 1 as oud");
        await recorded.ExecuteAsync($"create view {Name("vroeger")} as select 1 as oud");
        await using var services = TestDatabase.Services(recorded.Settings);

        await services.GetRequiredService<Migreerder>().BrengBijAsync();

        Assert.Empty(await ReadAsync(recorded.Databank, "doel"));
        await Assert.ThrowsAnyAsync<DbException>(() => ReadAsync(recorded.Databank, "vroeger"));
    }

    [PostgresFact]
    public async Task The_reading_role_reads_the_views_and_nothing_else()
    {
        await using var recorded = await Recorded.NewAsync(DatabaseKind.Postgres);
        await using var connection = await recorded.Databank.OpenAsync();
        await Recorded.ExecuteOnAsync(connection, "set role samenhang_lezer");

        await Recorded.ExecuteOnAsync(connection, "select * from rapportage.opgave");
        var refused = await Assert.ThrowsAsync<PostgresException>(() => Recorded.ExecuteOnAsync(connection, "select * from feit"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        await Recorded.ExecuteOnAsync(connection, "reset role");
    }

    [Fact]
    public void The_handbook_names_every_view_and_both_databases_have_the_same_columns()
    {
        var handbook = Repository.Files.Single(file => file.Path == "docs/rapportage.md").Text;

        Assert.All(Rapportageviews.Alle(false), view => Assert.Contains($"`{view.Naam}`", handbook, StringComparison.Ordinal));
        Assert.Equal(
            Rapportageviews.Alle(false).Select(view => $"{view.Naam}: {string.Join(", ", view.Kolommen)}"),
            Rapportageviews.Alle(true).Select(view => $"{view.Naam}: {string.Join(", ", view.Kolommen)}"));
    }

    private static async Task<List<Dictionary<string, string?>>> ReadAsync(Databank databank, string view)
    {
        await using var connection = await databank.OpenAsync();
        await using var command = connection.Met($"select * from {(databank.IsPostgres ? "rapportage." : "rapportage_")}{view}");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, string?>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, place => Text(reader.IsDBNull(place) ? null : reader.GetValue(place))));
        }

        return rows;
    }

    private static string Column(string field) => Rapportagekolommen.Kolom(field);

    /// <summary>A value as both databases can say it: a choice by its stored name, a date as text, a truth as 1 or 0, without null characters.</summary>
    private static string? Text(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "1" : "0",
        Enum choice => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal or double => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture),
        string text => text.Replace("\0", "", StringComparison.Ordinal),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private sealed record Overname(Feit[] Records) : IHandeling
    {
        public Uitkomst Voer(Beeld beeld, Door door) => Wijziging.Zet(Records);
    }
}
