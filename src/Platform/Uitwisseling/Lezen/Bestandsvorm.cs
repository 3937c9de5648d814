// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>What the bytes of a file show it to be, whatever its name says.</summary>
internal enum Vorm
{
    Leeg, Werkmap, WerkmapMetMacros, Tekst, OudeWerkmap, Beveiligd, Binair, BinaireWerkmap, Pdf, Word, Presentatie, OpenDocument, Zip, Html, Afbeelding,
}

/// <summary>Looks at the content of a file to see what it is.</summary>
internal static class Bestandsvorm
{
    /// <summary>What these bytes are. A zip archive is looked into by its directory only.</summary>
    public static Vorm Van(byte[] inhoud)
    {
        if (inhoud.Length == 0) return Vorm.Leeg;
        if (Begint(inhoud, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return Bevat(inhoud, "EncryptedPackage") || Bevat(inhoud, "EncryptionInfo") ? Vorm.Beveiligd : Vorm.OudeWerkmap;
        if (Begint(inhoud, "PK\u0003\u0004"u8) || Begint(inhoud, "PK\u0005\u0006"u8)) return Zipinhoud.Vorm(inhoud);
        if (Begint(inhoud, "%PDF"u8)) return Vorm.Pdf;
        if (Begint(inhoud, [0x89, 0x50, 0x4E, 0x47]) || Begint(inhoud, [0xFF, 0xD8, 0xFF]) || Begint(inhoud, "GIF8"u8)) return Vorm.Afbeelding;
        if (Tekstcodering.MetMerk(inhoud) is null && Tekstcodering.IsBinair(inhoud)) return Vorm.Binair;
        var begin = Tekstcodering.Begin(inhoud).TrimStart();
        if (begin.Length == 0) return Vorm.Leeg;
        return IsHtml(begin) ? Vorm.Html : Vorm.Tekst;
    }

    /// <summary>Why a file of this form is not taken, or null when it can be read under that extension.</summary>
    public static string? Weigering(Vorm vorm, string extensie, string naam)
    {
        var alsWerkmap = extensie is ".xlsx" or ".xlsm";
        return vorm switch
        {
            Vorm.Leeg => $"‘{naam}’ is leeg.",
            Vorm.Werkmap or Vorm.WerkmapMetMacros => alsWerkmap ? null : $"‘{naam}’ is een Excel-werkmap met een andere naam. Geef het bestand de extensie .xlsx.",
            Vorm.Tekst => alsWerkmap ? $"‘{naam}’ is geen Excel-werkmap maar gewone tekst. Geef het bestand de extensie .csv." : null,
            Vorm.Beveiligd => $"‘{naam}’ is met een wachtwoord beveiligd. Haal het wachtwoord eraf en sla het bestand opnieuw op.",
            Vorm.OudeWerkmap => $"‘{naam}’ is een oude Excel-werkmap (.xls). Open het in Excel en sla het op als .xlsx.",
            Vorm.BinaireWerkmap => $"‘{naam}’ is een binaire Excel-werkmap (.xlsb). Open het in Excel en sla het op als .xlsx.",
            Vorm.Html => $"‘{naam}’ is een webpagina met een andere naam. Open het in Excel en sla het op als .xlsx.",
            Vorm.Pdf => $"‘{naam}’ is een PDF. Lever de lijst aan als Excel-werkmap (.xlsx) of als .csv.",
            Vorm.Word => $"‘{naam}’ is een Word-document. Lever de lijst aan als Excel-werkmap (.xlsx) of als .csv.",
            Vorm.Presentatie => $"‘{naam}’ is een presentatie. Lever de lijst aan als Excel-werkmap (.xlsx) of als .csv.",
            Vorm.OpenDocument => $"‘{naam}’ is een OpenDocument-bestand. Sla het op als Excel-werkmap (.xlsx) of als .csv.",
            Vorm.Zip => $"‘{naam}’ is een zip-bestand en geen Excel-werkmap. Pak het uit en lever de lijst aan als .xlsx of .csv.",
            Vorm.Afbeelding => $"‘{naam}’ is een afbeelding. Lever de lijst aan als Excel-werkmap (.xlsx) of als .csv.",
            _ => $"‘{naam}’ is geen Excel-werkmap (.xlsx) en geen tekst (.csv).",
        };
    }

    private static bool Begint(byte[] inhoud, ReadOnlySpan<byte> begin) => inhoud.AsSpan().StartsWith(begin);

    private static bool Bevat(byte[] inhoud, string naam) => inhoud.AsSpan().IndexOf(Encoding.Unicode.GetBytes(naam)) >= 0;

    private static bool IsHtml(string begin) => begin.StartsWith("<!--", StringComparison.Ordinal) || begin.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || begin.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || begin.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
        || begin.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
}
