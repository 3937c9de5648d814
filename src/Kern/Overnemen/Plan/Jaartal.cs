// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Reads a plain year.</summary>
internal static class Jaartal
{
    /// <summary>A year of four digits from 1990 up to and including 2100; null for anything else.</summary>
    public static int? Lees(string? tekst) =>
        int.TryParse(Woordvorm.Schoon(tekst), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 1990 and <= 2100 ? jaar : null;
}
