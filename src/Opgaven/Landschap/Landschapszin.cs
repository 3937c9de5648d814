// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The sentence under the heading of the landschap.</summary>
internal static class Landschapszin
{
    /// <summary>"9 opgaven, 63 inspanningen en 41 doelen. Van 4 inspanningen is de stand nog onbekend."</summary>
    internal static string Van(Blik blik, Lijstblad<Opgaverij> blad)
    {
        var kandidaten = blad.Projectie.Rijen.Count(rij => rij.Opgave.IsKandidaat);
        var opgaven = blad.Uitkomst.Totaal - kandidaten;
        var zin = $"{blad.Opzet.Aantal(opgaven)}, {Tel(blik.Aantal<Inspanning>(), "inspanning", "inspanningen")} en {Tel(blik.Aantal<Doel>(), "doel", "doelen")}.";
        return kandidaten == 0 ? zin : $"{zin} Daarnaast {Tel(kandidaten, "kandidaat-opgave", "kandidaat-opgaven")}.";
    }

    private static string Tel(int aantal, string een, string meer) => $"{Lijsttekst.Getal(aantal)} {(aantal == 1 ? een : meer)}";
}
