// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Finds the lists on a sheet: which row is the header, what the columns are, and which rows belong to it.</summary>
public static class Bladherkenning
{
    /// <summary>The lists on a sheet, from top to bottom; none when no row looks like a header.</summary>
    /// <param name="bestand">Name of the file.</param>
    /// <param name="blad">The sheet.</param>
    /// <param name="keuzes">What a person chose earlier or now; a list of the same shape follows it.</param>
    public static IReadOnlyList<Tabel> Herken(string bestand, Blad blad, IReadOnlyCollection<Bladkeuze>? keuzes = null)
    {
        if (keuzes?.FirstOrDefault(keuze => keuze.Bestand == bestand && keuze.Blad == blad.Naam && keuze.Koprij is not null) is { } gekozen) return Volg(bestand, blad, gekozen);
        if ((Onthouden(blad, keuzes) ?? Kopregel.Vind(blad, bestand)) is not { } kop) return [];
        var tabellen = new List<Tabel>();
        while (true)
        {
            var volgende = Volgende(blad, bestand, kop);
            tabellen.Add(Maak(bestand, blad, kop, volgende?.Eerste ?? blad.Rijen.Count, keuzes));
            if (volgende is null) return tabellen;
            kop = volgende;
        }
    }

    /// <summary>A header in one row that somebody named the columns of before; also when no word of it is known.</summary>
    private static Kopregel? Onthouden(Blad blad, IReadOnlyCollection<Bladkeuze>? keuzes)
    {
        if (keuzes is null or { Count: 0 }) return null;
        for (var plaats = 0; plaats < Math.Min(blad.Rijen.Count, Kopregel.Zoekdiepte); plaats++)
        {
            var sleutel = Sleutel(Kop.Van(blad.Rijen[plaats], blad.Eigennamen).Select(kop => kop.Tekst));
            if (keuzes.FirstOrDefault(keuze => keuze.Soort is not null && keuze.Sleutel.Length > 0 && keuze.Sleutel == sleutel) is { } keuze)
                return Kopregel.Gekozen(blad, keuze.Soort!.Value, plaats, plaats, keuze.Velden);
        }

        return null;
    }

    private static IReadOnlyList<Tabel> Volg(string bestand, Blad blad, Bladkeuze keuze)
    {
        if (keuze.Overslaan) return [];
        var laatste = Enumerable.Range(0, blad.Rijen.Count).FirstOrDefault(plaats => blad.Rijen[plaats].Nummer == keuze.Koprij, -1);
        if (laatste < 0 || keuze.Soort is not { } soort) return [];
        var eerste = keuze.TweeKoprijen && laatste > 0 ? laatste - 1 : laatste;
        return [Maak(bestand, blad, Kopregel.Gekozen(blad, soort, eerste, laatste, keuze.Velden), blad.Rijen.Count, null)];
    }

    private static Kopregel? Volgende(Blad blad, string bestand, Kopregel kop)
    {
        var nu = Koppen(blad, kop.Laatste);
        for (var plaats = kop.Laatste + 1; plaats < blad.Rijen.Count; plaats++)
        {
            if (!KanBeginnen(blad, plaats)) continue;
            if (Kopregel.Op(blad, bestand, plaats) is not { } ander || ander.Eerste <= kop.Laatste || ander.Kolommen.Count(kolom => kolom.Score >= 95) < 3) continue;
            if (ander.Kolommen.Count(kolom => kolom.Veld is not null) * 10 >= ander.Kolommen.Count * 6 && !Herhaalt(blad, ander, nu)) return ander;
        }

        return null;
    }

    /// <summary>A next list starts after an empty row or below a title.</summary>
    private static bool KanBeginnen(Blad blad, int plaats) =>
        blad.Rijen[plaats].Nummer - blad.Rijen[plaats - 1].Nummer > 1 || blad.Rijen[plaats - 1].Cellen.Count(cel => !cel.IsLeeg) == 1
        || (plaats > 1 && blad.Rijen[plaats - 1].Nummer - blad.Rijen[plaats - 2].Nummer > 1);

    private static bool Herhaalt(Blad blad, Kopregel ander, HashSet<(int, string)> nu) =>
        Enumerable.Range(ander.Eerste, ander.Laatste - ander.Eerste + 1).Any(plaats => Koppen(blad, plaats) is var koppen && koppen.Count(nu.Contains) * 10 >= koppen.Count * 6);

    private static HashSet<(int, string)> Koppen(Blad blad, int plaats) =>
        blad.Rijen[plaats].Cellen.Select((cel, kolom) => (kolom, Woordvorm.Normaliseer(cel.Tekst))).Where(paar => paar.Item2.Length > 0).ToHashSet();

    private static Tabel Maak(string bestand, Blad blad, Kopregel kop, int tot, IReadOnlyCollection<Bladkeuze>? keuzes)
    {
        var sleutel = Sleutel(kop.Kolommen.Select(kolom => kolom.Kop));
        if (keuzes?.FirstOrDefault(keuze => keuze.Sleutel == sleutel && keuze.Soort is not null) is { } eerder)
            kop = Kopregel.Gekozen(blad, eerder.Soort!.Value, kop.Eerste, kop.Laatste, OpKop(kop, eerder));
        var keuring = new Rijkeuring(blad, kop, tot);
        var laatste = keuring.LaatsteVolle(tot);
        var gegevens = new List<(Rij, string?)>();
        var overgeslagen = new List<(int, Rijsoort, string)>();
        string? sectie = null;
        for (var plaats = kop.Laatste + 1; plaats < tot; plaats++)
        {
            var rij = blad.Rijen[plaats];
            var soort = keuring.Keur(plaats, laatste);
            var tekst = Woordvorm.Schoon(rij.Cellen.First(cel => !cel.IsLeeg).Tekst) ?? "";
            if (soort == Rijsoort.Gegevens) gegevens.Add((rij, sectie));
            else overgeslagen.Add((rij.Nummer, soort, tekst));
            if (soort == Rijsoort.Sectie) sectie = tekst;
        }

        var verfijnd = Kolomduiding.Verfijn(kop, gegevens.Select(paar => paar.Item1).ToList());
        var rijen = Rijvulling.Vul(blad, verfijnd, gegevens);
        return new(bestand, blad.Naam, kop.Soort, blad.Rijen[kop.Laatste].Nummer, kop.Eerste != kop.Laatste, verfijnd, rijen, overgeslagen, ZonderKop(kop, gegevens), sleutel);
    }

    private static List<(int Rij, int Kolom)> ZonderKop(Kopregel kop, List<(Rij Rij, string? Sectie)> gegevens)
    {
        var bekend = kop.Kolommen.Select(kolom => kolom.Nummer).ToHashSet();
        return [.. from gegeven in gegevens from kolom in Enumerable.Range(0, gegeven.Rij.Cellen.Count) where !bekend.Contains(kolom) && !gegeven.Rij.Cel(kolom).IsLeeg select (gegeven.Rij.Nummer, kolom)];
    }

    private static string Sleutel(IEnumerable<string> koppen) =>
        string.Join('|', koppen.Select(Woordvorm.Normaliseer)) is var heel && heel.Length <= 400 ? heel : heel[..400];

    private static Dictionary<int, string?> OpKop(Kopregel kop, Bladkeuze keuze) =>
        kop.Kolommen.Where(kolom => keuze.Velden.ContainsKey(kolom.Nummer)).ToDictionary(kolom => kolom.Nummer, kolom => keuze.Velden[kolom.Nummer]);
}
