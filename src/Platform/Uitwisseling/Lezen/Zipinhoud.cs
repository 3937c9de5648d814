// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Looks into a zip archive without trusting what it says about itself.</summary>
internal static class Zipinhoud
{
    /// <summary>Most bytes a workbook may take once unpacked.</summary>
    public const long MeesteBytes = 400L * 1024 * 1024;

    private const int MeesteDelen = 5_000;
    private const int GrootsteVerhouding = 400;

    /// <summary>Below this size a high compression ratio is harmless: a sheet of equal rows packs very well.</summary>
    private const long Onschuldig = 64L * 1024 * 1024;

    /// <summary>What kind of package the archive is, by the names in its directory.</summary>
    public static Vorm Vorm(byte[] inhoud)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MeesteDelen) return Lezen.Vorm.Zip;
            var namen = zip.Entries.Select(deel => deel.FullName.Replace('\\', '/').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
            if (namen.Contains("xl/workbook.xml")) return namen.Any(naam => naam.Contains("vbaproject", StringComparison.Ordinal)) ? Lezen.Vorm.WerkmapMetMacros : Lezen.Vorm.Werkmap;
            if (namen.Contains("xl/workbook.bin")) return Lezen.Vorm.BinaireWerkmap;
            if (namen.Contains("word/document.xml")) return Lezen.Vorm.Word;
            if (namen.Contains("ppt/presentation.xml")) return Lezen.Vorm.Presentatie;
            return namen.Contains("content.xml") && namen.Contains("mimetype") ? Lezen.Vorm.OpenDocument : Lezen.Vorm.Zip;
        }
        catch (InvalidDataException)
        {
            return Lezen.Vorm.Zip;
        }
    }

    /// <summary>Refuses an archive that unpacks to far more than it weighs: by its directory first, then by unpacking it with a counter.</summary>
    /// <exception cref="OnleesbaarException">It is too large once unpacked, or damaged.</exception>
    public static void Controleer(byte[] inhoud, string naam)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            Grens(zip.Entries.Aggregate(0L, (som, deel) => Math.Min(som + Math.Max(deel.Length, 0), long.MaxValue / 2)), inhoud.Length, naam);
            var buffer = new byte[81_920];
            var totaal = 0L;
            foreach (var deel in zip.Entries)
            {
                using var stroom = deel.Open();
                for (int gelezen; (gelezen = stroom.Read(buffer)) > 0;)
                {
                    totaal += gelezen;
                    Grens(totaal, inhoud.Length, naam);
                }
            }
        }
        catch (Exception fout) when (fout is InvalidDataException or NotSupportedException)
        {
            throw new OnleesbaarException($"‘{naam}’ is beschadigd en kan niet worden gelezen. Open het in Excel en sla het opnieuw op.", fout);
        }
    }

    private static void Grens(long uitgepakt, long ingepakt, string naam)
    {
        if (uitgepakt > MeesteBytes || (uitgepakt > Onschuldig && uitgepakt / Math.Max(ingepakt, 1) > GrootsteVerhouding))
            throw new OnleesbaarException($"‘{naam}’ wordt na uitpakken veel te groot en is daarom geweigerd. Lever alleen de lijst zelf aan.");
    }
}
