// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Reservekopie;

/// <summary>
/// Puts a backup of SQLite in a data folder. Everything is tried in a folder beside it first, so that what is there stays until what comes is good.
/// </summary>
public sealed class Kopieterugzetter(TimeProvider klok)
{
    /// <summary>Puts the backup back and reports what it holds.</summary>
    /// <param name="bron">The file that <see cref="Kopiemaker"/> made.</param>
    /// <param name="map">Data folder in which it becomes the database.</param>
    /// <param name="overschrijf">Whether a database that is there may make way; it is put aside under another name.</param>
    /// <param name="stop">Ends the work; until the end nothing in the folder has changed.</param>
    /// <exception cref="ReservekopieException">The backup is not good, or the folder is in use or holds a database.</exception>
    public async Task<Terugzetverslag> ZetTerugAsync(string bron, string map, bool overschrijf, CancellationToken stop = default)
    {
        if (!File.Exists(bron)) throw new ReservekopieException($"Er is geen bestand {bron}.");
        var doel = new Instellingen { Datamap = map }.Databasebestand;
        if (File.Exists(doel) && !overschrijf)
            throw new ReservekopieException($"In {map} staat al een database. Kies een andere map, of geef --overschrijf mee: dan wordt de oude opzij gezet.");
        if (File.Exists(doel)) await Sqlitebestand.SluitAfAsync(doel, stop);
        var proef = Path.Combine(map, $"herstel-{Guid.NewGuid():N}");
        Directory.CreateDirectory(proef);
        try
        {
            var instellingen = new Instellingen { Datamap = proef, Demo = false };
            var bekend = await HaalAsync(bron, instellingen.Databasebestand, stop);
            var verslag = await RondAfAsync(instellingen, stop);
            await Sqlitebestand.SluitAfAsync(instellingen.Databasebestand, stop);
            await Sqlitebestand.BevestigAsync(instellingen.Databasebestand);
            var opzij = ZetOpzij(doel);
            File.Move(instellingen.Databasebestand, doel);
            return verslag with { HadControlegetal = bekend, Vervangen = opzij };
        }
        finally
        {
            Directory.Delete(proef, recursive: true);
        }
    }

    /// <returns>Whether there was a SHA-256 to hold it against.</returns>
    private static async Task<bool> HaalAsync(string bron, string naar, CancellationToken stop)
    {
        await Sqlitebestand.MaakLeegAsync(naar);
        await using (var van = File.OpenRead(bron))
        await using (var heen = new FileStream(naar, FileMode.Open, FileAccess.Write))
            await van.CopyToAsync(heen, stop);
        var verwacht = await Controlegetal.LeesAsync(bron, stop);
        if (verwacht is not null && verwacht != await Controlegetal.BerekenAsync(naar, stop))
            throw new ReservekopieException($"{Path.GetFileName(bron)} past niet bij {Path.GetFileName(Controlegetal.Bij(bron))}: het bestand is veranderd of niet heel.");
        await Sqlitebestand.KeurAsync(naar, stop);
        return verwacht is not null;
    }

    private static async Task<Terugzetverslag> RondAfAsync(Instellingen instellingen, CancellationToken stop)
    {
        await using var diensten = new ServiceCollection().AddLogging().AddGegevensopslag(instellingen).AddSingleton<Terugzetting>().BuildServiceProvider();
        try
        {
            return await diensten.GetRequiredService<Terugzetting>().RondAfAsync(stop);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>A database with its log, under the moment at which it made way.</summary>
    private string? ZetOpzij(string doel)
    {
        if (!File.Exists(doel)) return null;
        var opzij = $"{doel}.vervangen-{klok.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}";
        foreach (var einde in new[] { "", "-wal", "-shm" })
            if (File.Exists(doel + einde)) File.Move(doel + einde, opzij + einde);
        return opzij;
    }
}
