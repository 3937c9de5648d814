// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Notatie;

/// <summary>Takes a cell with several codes or names apart.</summary>
public static partial class Opsommingen
{
    /// <summary>The parts between |, ; and new lines, without bullets and empty parts, each once; order kept. A comma stays: names contain it.</summary>
    public static IReadOnlyList<string> Lees(string? tekst) => Delen(tekst, HardTeken());

    /// <summary>The parts of a list of codes: also between commas and spaced slashes.</summary>
    public static IReadOnlyList<string> LeesCodes(string? tekst) => Delen(tekst, ZachtTeken());

    /// <summary>True when the text looks like a code: one word of at most 40 characters with a digit in it ("WIN-D1.2", "O1", "4.1").</summary>
    public static bool LijktCode(string tekst) => Code().IsMatch(tekst);

    private static List<string> Delen(string? tekst, Regex scheiding)
    {
        if (Leegwoorden.IsLeeg(tekst) || Leegwoorden.ZegtOnbekend(tekst)) return [];
        return scheiding.Split(tekst!)
            .Select(deel => Woordvorm.Schoon(Bolletje().Replace(deel, "")))
            .Where(deel => !Leegwoorden.IsLeeg(deel)).Select(deel => deel!)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
    }

    [GeneratedRegex(@"[|;\r\n]+")]
    private static partial Regex HardTeken();

    [GeneratedRegex(@"[|;,\r\n]+| / | \+ | & ")]
    private static partial Regex ZachtTeken();

    [GeneratedRegex(@"^\s*[•·▪●‣*–-]\s+")]
    private static partial Regex Bolletje();

    [GeneratedRegex(@"^(?=[^\d]*\d)[\p{L}\d][\p{L}\d._\-/]{0,39}$")]
    private static partial Regex Code();
}
