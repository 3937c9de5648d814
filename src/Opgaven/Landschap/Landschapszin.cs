// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The sentence under the heading of the landschap.</summary>
internal static class Landschapszin
{
    /// <summary>"9 opgaven, 63 inspanningen en 41 doelen. Daarnaast 1 kandidaat-opgave en 3 opgaven die niet lopen."</summary>
    internal static string Van(Blik blik, Lijstblad<Opgaverij> blad)
    {
        var (kandidaten, stil) = blad.Projectie.Afgeleid("kandidaten en stille opgaven", projectie => Tuple.Create(
            projectie.Rijen.Count(rij => rij.Opgave.IsKandidaat),
            projectie.Rijen.Count(rij => rij.Opgave.IsAfgesloten || rij.Opgave.Status == Opgavestatus.Parkeerplaats)));
        var opgaven = blad.Uitkomst.Totaal - kandidaten - stil;
        var zin = $"{blad.Opzet.Aantal(opgaven)}, {Tel(blik.Aantal<Inspanning>(), "inspanning", "inspanningen")} en {Tel(blik.Aantal<Doel>(), "doel", "doelen")}.";
        string[] daarnaast =
        [
            .. kandidaten == 0 ? [] : new[] { Tel(kandidaten, "kandidaat-opgave", "kandidaat-opgaven") },
            .. stil == 0 ? [] : new[] { Tel(stil, "opgave die niet loopt", "opgaven die niet lopen") },
        ];
        return daarnaast.Length == 0 ? zin : $"{zin} Daarnaast {string.Join(" en ", daarnaast)}.";
    }

    private static string Tel(int aantal, string een, string meer) => $"{Lijsttekst.Getal(aantal)} {(aantal == 1 ? een : meer)}";
}
