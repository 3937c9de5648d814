// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>A row (or two) that was taken to be the header of a list.</summary>
/// <param name="Soort">The kind of list it heads.</param>
/// <param name="Eerste">Place in the rows of the sheet of the first header row.</param>
/// <param name="Laatste">Place of the last header row.</param>
/// <param name="Kolommen">The columns.</param>
/// <param name="Gewicht">How sure, to compare with other rows.</param>
internal sealed record Kopregel(Lijstsoort Soort, int Eerste, int Laatste, IReadOnlyList<Kolom> Kolommen, int Gewicht)
{
    /// <summary>A header stands in one of the first rows with anything in them.</summary>
    public const int Zoekdiepte = 60;

    private const int LangsteKop = 120;

    /// <summary>The best header of a sheet, or null when no row looks like one.</summary>
    /// <param name="blad">The sheet.</param>
    /// <param name="bestand">Name of the file: it may say which kind of list it is.</param>
    public static Kopregel? Vind(Blad blad, string bestand)
    {
        var kandidaten = new List<Kopregel>();
        var tot = Math.Min(blad.Rijen.Count, Zoekdiepte);
        for (var plaats = 0; plaats < tot; plaats++)
        {
            if (Op(blad, bestand, plaats) is not { } kandidaat) continue;
            kandidaten.Add(kandidaat);
            // Only the row below could still make it a header of two rows.
            if (kandidaat.IsStellig) tot = Math.Min(tot, plaats + 2);
        }

        var beste = kandidaten.MaxBy(kandidaat => kandidaat.Gewicht);
        return kandidaten.Find(kandidaat => kandidaat.IsStellig && kandidaat.Laatste + 1 < beste!.Eerste) ?? beste;
    }

    /// <summary>Nearly all its columns have known names: a list of its own, even when a richer one stands below it.</summary>
    private bool IsStellig => Kolommen.Count(kolom => kolom.Score >= 95) is var zeker && zeker >= 3 && zeker * 10 >= Kolommen.Count * 7;

    /// <summary>The header at one place, read as one row or together with the row above; null when it is none.</summary>
    public static Kopregel? Op(Blad blad, string bestand, int plaats)
    {
        var rij = blad.Rijen[plaats];
        if (!KanKopZijn(rij)) return null;
        var enkel = Beste(blad, bestand, plaats, plaats, Kop.Van(rij, blad.Eigennamen));
        if (plaats == 0 || !KanGroepZijn(blad, plaats)) return enkel;
        var dubbel = Beste(blad, bestand, plaats - 1, plaats, Kop.Van(blad.Rijen[plaats - 1], rij, blad));
        return dubbel is not null && (enkel is null || dubbel.Gewicht > enkel.Gewicht + 5) ? dubbel : enkel;
    }

    /// <summary>The header at a place that a person chose, for the kind that a person chose.</summary>
    public static Kopregel Gekozen(Blad blad, Lijstsoort soort, int eerste, int laatste, IReadOnlyDictionary<int, string?> velden)
    {
        var koppen = eerste == laatste ? Kop.Van(blad.Rijen[laatste], blad.Eigennamen) : Kop.Van(blad.Rijen[eerste], blad.Rijen[laatste], blad);
        var gevonden = Kolomverdeling.Verdeel(soort, koppen).ToDictionary(kolom => kolom.Nummer);
        var kolommen = koppen.Select(kop => velden.TryGetValue(kop.Kolom, out var sleutel)
            ? Kolomverdeling.Gekozen(kop, sleutel is null ? null : Veldenboek.Zoek(soort, sleutel))
            : gevonden[kop.Kolom]).ToList();
        return new(soort, eerste, laatste, kolommen, int.MaxValue);
    }

    private static Kopregel? Beste(Blad blad, string bestand, int eerste, int laatste, IReadOnlyList<Kop> koppen)
    {
        if (koppen.Count(Veldenboek.Kent) < Math.Min(2, koppen.Count)) return null;
        var genoemd = Veldenboek.VanNaam(blad.Naam) ?? Veldenboek.VanNaam(bestand);
        return Enum.GetValues<Lijstsoort>()
            .Select(soort => (soort, kolommen: Kolomverdeling.Verdeel(soort, koppen)))
            .Where(paar => Bruikbaar(paar.soort, paar.kolommen))
            .Select(paar => new Kopregel(paar.soort, eerste, laatste, paar.kolommen, Weeg(paar.kolommen) + (paar.soort == genoemd ? 150 : 0)))
            .MaxBy(kandidaat => kandidaat.Gewicht);
    }

    private static bool Bruikbaar(Lijstsoort soort, IReadOnlyList<Kolom> kolommen)
    {
        var sleutels = kolommen.Where(kolom => kolom.Veld is not null).Select(kolom => kolom.Veld!.Sleutel).ToHashSet();
        return Veldenboek.Genoeg(soort, sleutels) && (kolommen.Count(kolom => kolom.Veld is not null) >= 2 || kolommen.Count == 1);
    }

    private static int Weeg(IReadOnlyList<Kolom> kolommen) => kolommen.Sum(kolom => kolom.Veld is null ? -8 : kolom.Score);

    private static bool KanKopZijn(Rij rij)
    {
        var gevuld = rij.Cellen.Where(cel => !cel.IsLeeg).ToList();
        return gevuld.Count > 0 && gevuld.All(cel => cel.Tekst.Length <= LangsteKop && cel.Soort is Celsoort.Tekst or Celsoort.Getal) && gevuld.Count(cel => cel.Soort == Celsoort.Tekst) * 2 >= gevuld.Count;
    }

    /// <summary>A group row stands directly above and is no title over the whole list.</summary>
    private static bool KanGroepZijn(Blad blad, int plaats)
    {
        var boven = blad.Rijen[plaats - 1];
        return boven.Nummer == blad.Rijen[plaats].Nummer - 1 && KanKopZijn(boven) && boven.Cellen.Count(cel => !cel.IsLeeg) >= 2;
    }
}
