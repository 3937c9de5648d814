// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>What an organisation told about elections: settings, so that a look back shows what was known then.</summary>
public static class Wisselinstelling
{
    /// <summary>Setting with the day of the next elections.</summary>
    public const string Verkiezing = "bestuurswissel.verkiezing";

    /// <summary>The day of the next elections; nothing when nobody told.</summary>
    public static DateOnly? Verkiezingsdag(Blik blik) => Dag(blik, Verkiezing);

    /// <summary>Since when the bestuurlijke roles were opened last; nothing when they never were.</summary>
    public static DateOnly? OpenVanaf(Blik blik) => Dag(blik, OpenBestuurlijkeRollen.Instelling);

    private static DateOnly? Dag(Blik blik, string sleutel)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return blik.Alle<Instelling>().FirstOrDefault(instelling => instelling.Sleutel == sleutel) is { } waarde
            && DateOnly.TryParseExact(waarde.Waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
    }
}
