// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Reads a phase as people write it: a word, perhaps numbered ("3. uitvoering") or with something in brackets behind it ("afgerond (2025)").</summary>
internal static partial class Faselezer
{
    /// <summary>Finds the phase; false when no list of words knows it.</summary>
    public static bool Kent(string tekst, out Fase fase) => Woordenlijsten.Fase.Kent(tekst, out fase) || Woordenlijsten.Fase.Kent(Bijwerk().Replace(tekst, ""), out fase);

    [GeneratedRegex(@"^\s*\d{1,2}\s*[.):–-]?\s+|^\s*\d{1,2}[.)]|\s*\([^)]*\)\s*$")]
    private static partial Regex Bijwerk();
}
