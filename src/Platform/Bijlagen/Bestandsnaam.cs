// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Bijlagen;

/// <summary>Holds the name of a file against the tricks that names are used for.</summary>
internal static class Bestandsnaam
{
    /// <summary>Kinds that a computer runs when somebody opens them.</summary>
    private static readonly FrozenSet<string> Programmas = new[]
    {
        "app", "asp", "aspx", "bat", "chm", "cmd", "com", "cpl", "dll", "docm", "exe", "hta", "htm", "html", "iso", "jar", "js", "jse", "jsp", "lnk", "msi", "php", "pif", "pl", "pptm",
        "ps1", "py", "reg", "scr", "sh", "svg", "url", "vbe", "vbs", "wsf", "xhtml", "xlsm", "xml",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a file is not taken under this name, in Dutch; null when it can be.</summary>
    internal static string? Bezwaar(string naam)
    {
        if (string.IsNullOrWhiteSpace(naam)) return "Dit bestand heeft geen naam. Geef het een naam en kies het opnieuw.";
        if (naam.AsSpan().IndexOfAny("/\\:") >= 0) return "In de naam van het bestand staat een map. Geef het een gewone naam en kies het opnieuw.";
        if (naam.Any(teken => char.IsControl(teken) || char.GetUnicodeCategory(teken) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            return "In de naam van het bestand staan onzichtbare tekens. Geef het een gewone naam en kies het opnieuw.";
        if (naam.Length > Bijlage.BestandsnaamMax) return $"De naam van het bestand is langer dan {Bijlage.BestandsnaamMax} tekens. Geef het een kortere naam.";
        var extensie = Bestandstypen.Extensie(naam);
        if (extensie.Length == 0 || naam.Length == extensie.Length) return $"‘{naam}’ heeft geen herkenbaar type. Kies een bestand van dit type: {Bestandstypen.Uitleg}.";
        if (!Bestandstypen.Extensies.Contains(extensie)) return $"Een bestand dat eindigt op {extensie} kan geen bijlage zijn. Kies een bestand van dit type: {Bestandstypen.Uitleg}.";
        return naam.Split('.')[..^1].Any(deel => Programmas.Contains(deel.Trim()))
            ? $"‘{naam}’ heeft twee typen in de naam, waarvan een een programma is. Geef het bestand een gewone naam."
            : null;
    }
}
