// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Platform.Reservekopie;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Reservekopie;

public sealed class KopieTests : IDisposable
{
    private static readonly Door System = new(null, new DateOnly(2026, 3, 3), new HashSet<Guid>());
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_of_a_program_that_is_being_written_to_gives_accounts_keys_and_history_back_elsewhere()
    {
        await using var host = new TestHost();
        using var browser = await host.SignedInAsync("GM0294");
        var organisation = await host.OrganisationAsync("GM0294");
        var register = host.Services.GetRequiredService<Register>();
        await RecordAsync(register, organisation, 20);
        var secret = host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("de sleutels zijn mee");

        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) await RecordAsync(register, organisation, 1);
        });
        var backup = await new Kopiemaker(host.Services.GetRequiredService<Instellingen>(), host.Clock).MaakAsync(_folder.Path);
        await stop.CancelAsync();
        await writer;

        Assert.Equal(_folder.File("samenhang-20260303T100000Z.db"), backup.Pad);
        Assert.Equal($"{backup.Sha256}  samenhang-20260303T100000Z.db\n", await File.ReadAllTextAsync(backup.Pad + ".sha256"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup.Pad));
        var report = await new Kopieterugzetter(host.Clock).ZetTerugAsync(backup.Pad, _folder.File("elders"), overschrijf: false);

        var (_, check) = Assert.Single(report.Organisaties);
        Assert.True(report.IsGoed && report.HadControlegetal);
        Assert.True(check.Versie >= 20);
        await using var restored = new TestHost { Settings = { ["Samenhang:Data"] = _folder.File("elders") } };
        using var again = await restored.SignedInAsync("GM0294");
        Assert.Equal("de sleutels zijn mee", restored.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
        Assert.Equal(check.Versie, (await restored.Services.GetRequiredService<Register>().LeesAsync(organisation)).Versie);
    }

    [Fact]
    public async Task Mail_that_waited_in_a_backup_does_not_go_out_again_by_itself()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using (var context = await database.Contexts.CreateDbContextAsync())
        {
            new Postbus(context, TimeProvider.System).Leg(null, "jikke@gemeente.example", "Genoemd", new Brief("Dag Jikke,", [], null, null, []));
            await context.SaveChangesAsync();
        }

        var backup = await new Kopiemaker(database.Settings, TimeProvider.System).MaakAsync(_folder.File("een.db"));
        var report = await new Kopieterugzetter(TimeProvider.System).ZetTerugAsync(backup.Pad, _folder.File("elders"), overschrijf: false);

        Assert.Equal(1, report.Vastgehouden);
        await using var services = TestDatabase.Services(new Instellingen { Datamap = _folder.File("elders") });
        await using var restored = await services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        Assert.Equal(Poststaat.Onzeker, (await restored.Berichten.SingleAsync()).Staat);
    }

    [Fact]
    public async Task What_is_there_stays_unless_it_is_said_and_then_it_is_put_aside()
    {
        var (backup, organisation) = await BackupAsync(3);
        var folder = _folder.File("in-gebruik");
        Directory.CreateDirectory(folder);
        TestDatabase.Place(folder);
        var settings = new Instellingen { Datamap = folder };
        var before = await File.ReadAllBytesAsync(settings.Databasebestand);

        var refused = await RefusedAsync(backup, folder, overwrite: false);
        Assert.Contains("--overschrijf", refused, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(settings.Databasebestand));

        var report = await new Kopieterugzetter(TimeProvider.System).ZetTerugAsync(backup, folder, overschrijf: true);
        Assert.Equal(before.Length, new FileInfo(report.Vervangen!).Length);
        await using var services = TestDatabase.Services(settings);
        await using var register = new Register(services.GetRequiredService<Databank>(), TimeProvider.System);
        Assert.Equal(3, (await register.LeesAsync(organisation)).Versie);
    }

    [Fact]
    public async Task A_folder_that_a_program_works_in_is_left_alone()
    {
        var (backup, _) = await BackupAsync(1);
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using var busy = await database.Databank.OpenAsync();

        Assert.Contains("Stop het eerst", await RefusedAsync(backup, database.Settings.Datamap, overwrite: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_can_be_replaced()
    {
        var (backup, _) = await BackupAsync(1);
        var folder = _folder.File("stuk");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(new Instellingen { Datamap = folder }.Databasebestand, new string('x', 10_000));

        var report = await new Kopieterugzetter(TimeProvider.System).ZetTerugAsync(backup, folder, overschrijf: true);

        Assert.True(report.IsGoed);
        Assert.Equal(10_000, new FileInfo(report.Vervangen!).Length);
    }

    [Fact]
    public async Task A_backup_that_was_changed_or_is_no_database_is_refused_and_nothing_is_left_behind()
    {
        var (backup, _) = await BackupAsync(2);
        var folder = _folder.File("elders");
        await using (var file = new FileStream(backup, FileMode.Append)) file.WriteByte(0);
        Assert.Contains(".sha256", await RefusedAsync(backup, folder), StringComparison.Ordinal);

        var text = _folder.File("brief.db");
        await File.WriteAllTextAsync(text, string.Concat(Enumerable.Repeat("geen database ", 1000)));
        Assert.Contains("geen database van Samenhang", await RefusedAsync(text, folder), StringComparison.Ordinal);

        var other = _folder.File("ander.db");
        await using (var connection = new SqliteConnection($"Data Source={other};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "create table iets (id integer)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Contains("geen database van Samenhang", await RefusedAsync(other, folder), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_history_that_was_altered_is_reported_and_a_newer_shape_refused()
    {
        var (backup, _) = await BackupAsync(2);
        await ExecuteAsync(backup, "update feit set inhoud = replace(inhoud, 'Buurt', 'Beurt')");
        File.Delete(backup + ".sha256");
        var report = await new Kopieterugzetter(TimeProvider.System).ZetTerugAsync(backup, _folder.File("elders"), overschrijf: false);
        Assert.False(report.IsGoed || report.HadControlegetal);

        await ExecuteAsync(backup, "insert into \"__EFMigrationsHistory\" values ('29991231000000_Later', '99')");
        Assert.Contains("nieuwere versie", await RefusedAsync(backup, _folder.File("weer")), StringComparison.Ordinal);
    }

    private static async Task RecordAsync(Register register, Guid organisation, int changes)
    {
        for (var change = 0; change < changes; change++)
        {
            var result = await register.VoerUitAsync(organisation, System, new Bewaar<Opgave>(new Opgave { Id = Guid.CreateVersion7(), Naam = $"Buurt {Guid.NewGuid()}" }));
            Assert.True(result.Gelukt);
        }
    }

    private static async Task ExecuteAsync(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(await command.ExecuteNonQueryAsync() > 0);
    }

    private static async Task<string> RefusedAsync(string backup, string folder, bool overwrite = false) =>
        (await Assert.ThrowsAsync<ReservekopieException>(() => new Kopieterugzetter(TimeProvider.System).ZetTerugAsync(backup, folder, overwrite))).Message;

    private async Task<(string Path, Guid Organisation)> BackupAsync(int changes)
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var organisation = await database.OrganisationAsync("GM0294");
        await using var register = new Register(database.Databank, TimeProvider.System);
        await RecordAsync(register, organisation, changes);
        return ((await new Kopiemaker(database.Settings, TimeProvider.System).MaakAsync(_folder.File("kopie.db"))).Pad, organisation);
    }
}
