// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Bijlagen;

/// <summary>The size of a file as people read it.</summary>
public static class Bestandsgrootte
{
    private const double Kilo = 1024;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>For example "3 kB" or "1,4 MB"; never less than 1 kB.</summary>
    public static string Tekst(long bytes) => bytes < Kilo * Kilo
        ? string.Create(Nederlands, $"{Math.Max(1, Math.Round(bytes / Kilo)):0} kB")
        : string.Create(Nederlands, $"{bytes / (Kilo * Kilo):0.#} MB");
}
