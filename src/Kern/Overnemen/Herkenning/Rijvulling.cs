// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Gives each row its cells per field; a merged cell counts for all its rows, and so does a group that is named only once.</summary>
internal static class Rijvulling
{
    private static readonly string[] Groepen = ["opgave", "thema", "portefeuille", "programma", "doel", "doelen"];

    /// <summary>The rows with their cells.</summary>
    public static IReadOnlyList<Bronrij> Vul(Blad blad, IReadOnlyList<Kolom> kolommen, IReadOnlyList<(Rij Rij, string? Sectie)> gegevens)
    {
        var gelezen = kolommen.Where(kolom => kolom.Veld is not null).ToList();
        var samen = Samengevoegd(blad);
        var naam = gelezen.FirstOrDefault(kolom => kolom.Veld!.Sleutel == "naam")?.Nummer ?? -1;
        var open = gelezen.Where(kolom => kolom.Nummer < naam && Groepen.Contains(kolom.Veld!.Sleutel) && EenmaalGenoemd(kolom.Nummer, gegevens)).Select(kolom => kolom.Nummer).ToHashSet();
        var laatst = new Dictionary<int, (Cel Cel, int Rij)>();
        var uit = new List<Bronrij>(gegevens.Count);
        foreach (var (rij, sectie) in gegevens)
        {
            var cellen = new Dictionary<string, List<Bronwaarde>>();
            foreach (var kolom in gelezen)
            {
                var (cel, van) = (rij.Cel(kolom.Nummer), (int?)null);
                if (!cel.IsLeeg) laatst[kolom.Nummer] = (cel, rij.Nummer);
                else if (samen.TryGetValue((rij.Nummer - 1, kolom.Nummer), out var boven)) (cel, van) = (boven.Cel, boven.Rij);
                else if (open.Contains(kolom.Nummer) && laatst.TryGetValue(kolom.Nummer, out var vorige)) (cel, van) = (vorige.Cel, vorige.Rij);
                if (cel.IsLeeg) continue;
                if (!cellen.TryGetValue(kolom.Veld!.Sleutel, out var waarden)) cellen[kolom.Veld.Sleutel] = waarden = [];
                waarden.Add(new(kolom, Celadres.Van(kolom.Nummer, van ?? rij.Nummer), cel, van));
            }

            uit.Add(new(rij.Nummer, cellen.ToDictionary(paar => paar.Key, paar => (IReadOnlyList<Bronwaarde>)paar.Value), sectie));
        }

        return uit;
    }

    private static Dictionary<(int Rij, int Kolom), (Cel Cel, int Rij)> Samengevoegd(Blad blad)
    {
        var uit = new Dictionary<(int, int), (Cel, int)>();
        var rijen = blad.Rijen.ToDictionary(rij => rij.Nummer - 1);
        foreach (var samen in blad.Samenvoegingen.Where(samen => samen.Onder > samen.Boven && samen.Onder - samen.Boven < 1000))
        {
            if (!rijen.TryGetValue(samen.Boven, out var eerste) || eerste.Cel(samen.Links).IsLeeg) continue;
            for (var rij = samen.Boven + 1; rij <= samen.Onder; rij++) uit[(rij, samen.Links)] = (eerste.Cel(samen.Links), eerste.Nummer);
        }

        return uit;
    }

    /// <summary>A column in which no value comes back and most rows are open names each group once, at its first row.</summary>
    private static bool EenmaalGenoemd(int kolom, IReadOnlyList<(Rij Rij, string? Sectie)> gegevens)
    {
        var waarden = gegevens.Select(paar => paar.Rij.Cel(kolom)).Where(cel => !cel.IsLeeg).Select(cel => cel.Tekst.Trim()).ToList();
        return waarden.Count > 0 && waarden.Count * 2 <= gegevens.Count && gegevens.Count >= 3 && waarden.Distinct(StringComparer.OrdinalIgnoreCase).Count() == waarden.Count
            && !gegevens[0].Rij.Cel(kolom).IsLeeg;
    }
}
