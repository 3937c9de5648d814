// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;
using Samenhang.Platform.Reservekopie;

namespace Samenhang.Web.Opdrachtregel;

/// <summary>Copies the SQLite database while the program runs.</summary>
internal sealed record Backup() : Werkwoord(
    "backup",
    "--doel <map of bestand.db>",
    "Maakt een reservekopie van alles, ook terwijl Samenhang draait, met een SHA-256 ernaast. Voor SQLite; bij PostgreSQL gebruik je pg_dump.")
{
    internal override string[] Opties => ["doel"];

    /// <summary>A copy before an upgrade must have the old shape.</summary>
    internal override bool VereistDatabase => false;

    internal override async Task<int> VoerUitAsync(Argumenten argumenten, IServiceProvider diensten, CancellationToken stop)
    {
        _ = argumenten.Verplicht("doel");
        var instellingen = diensten.GetRequiredService<Instellingen>();
        if (instellingen.Postgres is not null)
            throw new Gebruiksfout("Dit is een PostgreSQL-database: maak een kopie met pg_dump, zoals in docs/operations.md staat.");
        try
        {
            var bestand = await new Kopiemaker(instellingen, diensten.GetRequiredService<TimeProvider>()).MaakAsync(argumenten.Pad("doel")!, stop);
            Console.WriteLine($"{bestand.Sha256}  {bestand.Pad}");
            return 0;
        }
        catch (Exception fout) when (fout is ReservekopieException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fout.Message);
            return 1;
        }
    }
}
