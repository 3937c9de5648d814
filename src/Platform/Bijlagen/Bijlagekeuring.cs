// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Platform.Bijlagen;

/// <summary>Looks at what a file really is before it becomes an attachment: its content must be what its name says.</summary>
public static partial class Bijlagekeuring
{
    /// <summary>Why this file is not taken, in Dutch; null when it can be.</summary>
    /// <param name="naam">Its name, as the browser sent it.</param>
    /// <param name="inhoud">Its bytes.</param>
    public static string? Bezwaar(string naam, byte[] inhoud)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(inhoud);
        if (Bestandsnaam.Bezwaar(naam) is { } bezwaar) return bezwaar;
        if (inhoud.Length == 0) return $"‘{naam}’ is leeg.";
        if (inhoud.LongLength > Bijlage.BytesMax) return TeGroot(naam);
        var extensie = Bestandstypen.Extensie(naam);
        return extensie switch
        {
            ".pdf" => Begint(inhoud, "%PDF-"u8) ? null : Anders(naam, "PDF"),
            ".png" => Begint(inhoud, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? null : Anders(naam, "PNG-afbeelding"),
            ".jpg" or ".jpeg" => Begint(inhoud, [0xFF, 0xD8, 0xFF]) ? null : Anders(naam, "JPEG-afbeelding"),
            ".webp" => Begint(inhoud, "RIFF"u8) && inhoud.AsSpan(8..).StartsWith("WEBP"u8) ? null : Anders(naam, "WebP-afbeelding"),
            ".msg" => Begint(inhoud, Samengesteld) && Bevat(inhoud, "__properties_version1.0") ? null : Anders(naam, "Outlook-bericht"),
            ".eml" => IsTekst(inhoud) && Kopregel().IsMatch(Tekstcodering.Begin(inhoud)) ? null : Anders(naam, "e-mailbericht"),
            ".txt" or ".csv" => IsTekst(inhoud) && Bestandsvorm.Van(inhoud) is Vorm.Tekst ? null : Anders(naam, "tekstbestand"),
            _ => Pakket(naam, extensie, inhoud),
        };
    }

    /// <summary>What is said of a file over <see cref="Bijlage.BytesMax"/>.</summary>
    public static string TeGroot(string naam) => $"‘{naam}’ is groter dan 25 MB. Maak het kleiner, of zet een link in een notitie.";

    private static ReadOnlySpan<byte> Samengesteld => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>An office file: a zip archive with the parts of its kind, without macros, that unpacks to a reasonable size.</summary>
    private static string? Pakket(string naam, string extensie, byte[] inhoud)
    {
        if (Bestandsvorm.Van(inhoud) is Vorm.Beveiligd) return $"‘{naam}’ is met een wachtwoord beveiligd. Haal het wachtwoord eraf en kies het opnieuw.";
        if (!Begint(inhoud, "PK\u0003\u0004"u8)) return Anders(naam, extensie);
        try
        {
            Zipinhoud.Controleer(inhoud, naam);
            using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            var namen = zip.Entries.Select(deel => deel.FullName.Replace('\\', '/').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
            if (namen.Any(deel => deel.Contains("vbaproject", StringComparison.Ordinal) || deel.StartsWith("basic/", StringComparison.Ordinal) || deel.StartsWith("scripts/", StringComparison.Ordinal)))
                return $"In ‘{naam}’ zitten macro's. Sla het op zonder macro's en kies het opnieuw.";
            return extensie switch
            {
                ".docx" => namen.Contains("word/document.xml"),
                ".xlsx" => namen.Contains("xl/workbook.xml"),
                ".pptx" => namen.Contains("ppt/presentation.xml"),
                _ => Soort(zip) == Bestandstypen.OpenDocument(extensie),
            } ? null : Anders(naam, extensie);
        }
        catch (Exception fout) when (fout is OnleesbaarException or InvalidDataException)
        {
            return $"‘{naam}’ is beschadigd, of wordt na uitpakken veel te groot.";
        }
    }

    /// <summary>The media type that an OpenDocument file says it has.</summary>
    private static string? Soort(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { Length: < 100 } deel || zip.GetEntry("content.xml") is null) return null;
        using var lezer = new StreamReader(deel.Open(), Encoding.ASCII);
        return lezer.ReadToEnd();
    }

    private static string Anders(string naam, string wat) =>
        $"De inhoud van ‘{naam}’ is geen {(wat.StartsWith('.') ? $"{wat}-bestand" : wat)}. Kies het oorspronkelijke bestand; een andere naam maakt er geen ander type van.";

    private static bool IsTekst(byte[] inhoud) => Tekstcodering.MetMerk(inhoud) is not null || !Tekstcodering.IsBinair(inhoud);

    private static bool Begint(byte[] inhoud, ReadOnlySpan<byte> begin) => inhoud.AsSpan().StartsWith(begin);

    private static bool Bevat(byte[] inhoud, string tekst) => inhoud.AsSpan().IndexOf(Encoding.Unicode.GetBytes(tekst)) >= 0;

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]*:[ \t]?[^\r\n]*\r?\n")]
    private static partial Regex Kopregel();
}
