// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Reads the lists that people bring: workbooks, comma separated text, or a folder with these.</summary>
public static class Bronlezer
{
    /// <summary>Largest file that is taken, in bytes (50 MB).</summary>
    public const long MeesteBytes = 50L * 1024 * 1024;

    private static readonly string[] Extensies = [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"];

    /// <summary>Reads one file, or all workbooks and text files directly in a folder, by name.</summary>
    /// <exception cref="OnleesbaarException">The path does not exist, holds nothing to read, or one of the files cannot be read.</exception>
    public static IReadOnlyList<Bronbestand> LeesPad(string pad, CancellationToken annulering = default)
    {
        if (!Directory.Exists(pad)) return [LeesBestand(pad, annulering)];
        var bestanden = Opvragen(pad, () => Directory.EnumerateFiles(pad).Where(Geschikt).OrderBy(Path.GetFileName, StringComparer.Ordinal).ToList());
        if (bestanden.Count == 0) throw new OnleesbaarException($"In de map ‘{Path.GetFileName(Path.GetFullPath(pad))}’ staat geen .xlsx- of .csv-bestand.");
        return bestanden.Select(bestand => LeesBestand(bestand, annulering)).ToList();
    }

    /// <summary>Reads one file by its path.</summary>
    /// <exception cref="OnleesbaarException">The file does not exist or cannot be read.</exception>
    public static Bronbestand LeesBestand(string pad, CancellationToken annulering = default)
    {
        if (!File.Exists(pad)) throw new OnleesbaarException($"Het bestand of de map ‘{pad}’ bestaat niet.");
        return Opvragen(pad, () =>
        {
            using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Lees(Path.GetFileName(pad), stroom, annulering);
        });
    }

    /// <summary>Reads one file from a stream; the stream stays open.</summary>
    /// <param name="naam">The name of the file, with extension.</param>
    /// <param name="stroom">The content, read once from where it stands.</param>
    /// <param name="annulering">Stops reading.</param>
    /// <exception cref="OnleesbaarException">The file is too large, empty, damaged, encrypted, or something else than its name says.</exception>
    public static Bronbestand Lees(string naam, Stream stroom, CancellationToken annulering = default)
    {
        naam = Path.GetFileName(naam.Replace('\\', '/'));
        var extensie = Path.GetExtension(naam).ToLowerInvariant();
        var inhoud = Inhoud(naam, stroom, annulering);
        var vorm = Bestandsvorm.Van(inhoud);
        if (Bestandsvorm.Weigering(vorm, extensie, naam) is { } weigering) throw new OnleesbaarException(weigering);
        if (!Extensies.Contains(extensie)) throw new OnleesbaarException($"‘{naam}’ heeft een extensie die niet wordt gelezen. Lever een .xlsx- of .csv-bestand aan.");
        var bestand = vorm == Vorm.Tekst ? Tekstlezer.Lees(naam, inhoud) : Werkmaplezer.Lees(naam, inhoud, vorm == Vorm.WerkmapMetMacros, annulering);
        return bestand.Bladen.Count > 0 ? bestand : throw new OnleesbaarException($"‘{naam}’ bevat geen gegevens.");
    }

    /// <summary>What is said about a file of more than <see cref="MeesteBytes"/>.</summary>
    internal static string TeGroot(string naam) => $"‘{naam}’ is groter dan 50 MB. Verwijder wat er niet in hoort, of splits de lijst.";

    private static bool Geschikt(string pad) =>
        Extensies.Contains(Path.GetExtension(pad).ToLowerInvariant()) && Path.GetFileName(pad) is var naam && naam[0] != '.' && !naam.StartsWith("~$", StringComparison.Ordinal);

    private static byte[] Inhoud(string naam, Stream stroom, CancellationToken annulering)
    {
        using var geheugen = new MemoryStream();
        var buffer = new byte[81_920];
        for (int gelezen; (gelezen = stroom.Read(buffer)) > 0;)
        {
            annulering.ThrowIfCancellationRequested();
            geheugen.Write(buffer, 0, gelezen);
            if (geheugen.Length > MeesteBytes) throw new OnleesbaarException(TeGroot(naam));
        }

        return geheugen.ToArray();
    }

    private static T Opvragen<T>(string pad, Func<T> lees)
    {
        try
        {
            return lees();
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new OnleesbaarException($"‘{pad}’ kan niet worden geopend: {fout.Message}", fout);
        }
    }
}
