// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace Samenhang.Platform.Organisaties;

/// <summary>A taakveld of Iv3: the classification every municipal budget is reported in. CBS renumbers them now and then.</summary>
/// <param name="Code">Number, such as "6.3"; text, because "6.10" is another than "6.1".</param>
/// <param name="Naam">Name.</param>
/// <param name="Hoofdtaakveld">Number of the hoofdtaakveld, "0" to "8".</param>
/// <param name="HoofdtaakveldNaam">Name of the hoofdtaakveld.</param>
/// <param name="GeldigVan">First budget year.</param>
/// <param name="GeldigTotEnMet">Last budget year, or null while in use.</param>
/// <param name="DeelVan">Code of the taakveld this is a subcode of, or null.</param>
public sealed record Taakveld(
    string Code, string Naam, string Hoofdtaakveld, string HoofdtaakveldNaam, int GeldigVan, int? GeldigTotEnMet, string? DeelVan);

/// <summary>All taakvelden with the years they hold for. Source: CBS, Iv3.</summary>
public static class Taakvelden
{
    private static readonly ConcurrentDictionary<int, FrozenDictionary<string, Taakveld>> PerJaar = new();

    /// <summary>Every taakveld there was or is, in the order of the source.</summary>
    public static IReadOnlyList<Taakveld> Alle { get; } =
    [
        .. Referentiegegevens.Rijen("taakvelden.csv", rij => new Taakveld(
            rij["code"]!,
            rij["naam"]!,
            rij["hoofdtaakveld"]!,
            rij["hoofdtaakveld_naam"]!,
            int.Parse(rij["geldig_van"]!, CultureInfo.InvariantCulture),
            Referentiegegevens.Gevuld(rij["geldig_tot_en_met"]) is { } jaar ? int.Parse(jaar, CultureInfo.InvariantCulture) : null,
            Referentiegegevens.Gevuld(rij["deel_van"]))),
    ];

    /// <summary>The taakvelden of a budget year by code; empty for a year before the first (2017).</summary>
    public static FrozenDictionary<string, Taakveld> InJaar(int jaar) => PerJaar.GetOrAdd(
        Math.Clamp(jaar, 2016, 2100),
        static begrensd => Alle
            .Where(veld => veld.GeldigVan <= begrensd && (veld.GeldigTotEnMet ?? int.MaxValue) >= begrensd)
            .ToFrozenDictionary(veld => veld.Code));
}
