// SPDX-License-Identifier: EUPL-1.2
#pragma warning disable EF1001 // The builder that dotnet-ef itself uses; this tool is tied to one version of it anyway.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;

if (args is not [{ } naam, { } map])
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/Migratieschrijver -- <NameOfMigration> src/Platform");
    return 64;
}

var sqlite = new DbContextOptionsBuilder<SqliteContext>();
Gegevensopslag.KiesSqlite(sqlite, "Data Source=:memory:");
Schrijf(() => new SqliteContext(sqlite.Options), "Sqlite");
var postgres = new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=localhost");
Schrijf(() => new PostgresContext(postgres.Options), "Postgres");
return 0;

void Schrijf(Func<SamenhangContext> maak, string database)
{
    // A context of its own: asking makes the snapshot read-only, and the scaffolder takes a read-only snapshot for none at all.
    using (var vergelijking = maak())
    {
        if (!vergelijking.Database.HasPendingModelChanges())
        {
            Console.WriteLine($"{database}: the migrations already describe the model.");
            return;
        }
    }

    using var context = maak();
    using var diensten = new DesignTimeServicesBuilder(
        typeof(SamenhangContext).Assembly, typeof(Program).Assembly, new OperationReporter(null), []).Build(context) as ServiceProvider
        ?? throw new InvalidOperationException("EF Core gave no design-time services.");
    using var bereik = diensten.CreateScope();
    var schrijver = bereik.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var migratie = schrijver.ScaffoldMigration(naam, "Samenhang.Platform", "Data.Migraties." + database, "C#", dryRun: false);
    var bestanden = schrijver.Save(Path.GetFullPath(map), migratie, Path.Combine(Path.GetFullPath(map), "Data", "Migraties", database), dryRun: false);
    foreach (var bestand in new[] { bestanden.MigrationFile!, bestanden.MetadataFile!, bestanden.SnapshotFile! })
        File.WriteAllText(bestand, "// SPDX-License-Identifier: EUPL-1.2\n" + File.ReadAllText(bestand));
    Console.WriteLine($"{database}: {bestanden.MigrationFile}");
}
