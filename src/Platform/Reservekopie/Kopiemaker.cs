// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Reservekopie;

/// <summary>
/// Copies the SQLite database while others read and write it: one moment, without what was erased, in one file with its SHA-256 beside it.
/// Everything the program keeps is in that database: accounts, keys, mail that waits, and attachments too.
/// </summary>
public sealed class Kopiemaker(Instellingen instellingen, TimeProvider klok)
{
    /// <summary>Makes a copy and reads it back before it gets its name.</summary>
    /// <param name="doel">A folder, in which the file is named after the moment, or a file that does not exist yet.</param>
    /// <param name="stop">Ends the work; no half copy stays behind.</param>
    /// <exception cref="ReservekopieException">There is nothing to copy, the file exists, or the copy is not good.</exception>
    public async Task<Reservebestand> MaakAsync(string doel, CancellationToken stop = default)
    {
        if (!File.Exists(instellingen.Databasebestand)) throw new ReservekopieException($"Er is geen database in {instellingen.Datamap}.");
        var pad = Directory.Exists(doel) || Path.EndsInDirectorySeparator(doel) ? Path.Combine(doel, Naam()) : doel;
        if (File.Exists(pad)) throw new ReservekopieException($"{pad} bestaat al.");
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var deel = pad + ".deel";
        try
        {
            await Sqlitebestand.MaakLeegAsync(deel);
            await KopieerAsync(deel, stop);
            await Sqlitebestand.KeurAsync(deel, stop);
            await Sqlitebestand.BevestigAsync(deel);
            var getal = await Controlegetal.BerekenAsync(deel, stop);
            File.Move(deel, pad);
            await Controlegetal.SchrijfAsync(pad, getal, stop);
            return new Reservebestand(pad, new FileInfo(pad).Length, getal);
        }
        finally
        {
            File.Delete(deel);
        }
    }

    private string Naam() => $"samenhang-{klok.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}.db";

    /// <summary>Reads one moment; in WAL nobody waits for it.</summary>
    private async Task KopieerAsync(string deel, CancellationToken stop)
    {
        await using var databank = new Databank(instellingen);
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "vacuum into @deel";
        opdracht.CommandTimeout = 0;
        var parameter = opdracht.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@deel", deel);
        opdracht.Parameters.Add(parameter);
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
