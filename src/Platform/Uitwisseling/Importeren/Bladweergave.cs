// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Platform.Uitwisseling.Importeren;

/// <summary>How a list on a sheet was read, to be corrected.</summary>
/// <param name="Nummer">Place among all, used in the names of fields.</param>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Blad">Name of the sheet.</param>
/// <param name="Tabel">The list that was found; null when there was none.</param>
/// <param name="Koprij">Row number of the header.</param>
/// <param name="Kolommen">The columns with an example of what is in them.</param>
public sealed record Bladweergave(int Nummer, string Bestand, string Blad, Tabel? Tabel, int Koprij, IReadOnlyList<(Kolom Kolom, string Voorbeeld)> Kolommen)
{
    private const int MeesteKolommen = 60;

    /// <summary>Name of the sheet for people.</summary>
    public string Naam => Blad.Length == 0 ? Bestand : $"{Bestand}, blad {Blad}";

    /// <summary>Every list that was found, and every sheet on which there was none.</summary>
    public static IReadOnlyList<Bladweergave> Van(Importtaak taak)
    {
        var uit = new List<Bladweergave>();
        var tabellen = taak.Voorbereiding?.Tabellen ?? [];
        foreach (var (bestand, blad) in taak.Bestanden.SelectMany(bestand => bestand.Bladen.Select(blad => (bestand, blad))))
        {
            var hier = tabellen.Where(tabel => tabel.Bestand == bestand.Naam && tabel.Blad == blad.Naam).ToList();
            if (hier.Count == 0) uit.Add(new(uit.Count, bestand.Naam, blad.Naam, null, blad.Rijen[0].Nummer, []));
            foreach (var tabel in hier)
                uit.Add(new(uit.Count, bestand.Naam, blad.Naam, tabel, tabel.Koprij, [.. tabel.Kolommen.Take(MeesteKolommen).Select(kolom => (kolom, Voorbeeld(blad, tabel, kolom)))]));
        }

        return uit;
    }

    private static string Voorbeeld(Blad blad, Tabel tabel, Kolom kolom)
    {
        var tekst = blad.Rijen.Where(rij => rij.Nummer > tabel.Koprij).Select(rij => rij.Cel(kolom.Nummer)).FirstOrDefault(cel => !cel.IsLeeg).Tekst;
        return tekst is null ? "" : Woordvorm.Aanhaling(tekst).Trim('‘', '’');
    }
}
