// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Divides the columns of a list over the fields of one kind.</summary>
internal static class Kolomverdeling
{
    private const int Genoeg = 55;

    /// <summary>Fields that are one column each, unless every column names another year.</summary>
    private static readonly string[] PerJaar = ["budget", "lasten", "baten", "nulmeting", "realisatie", "streefwaarde", "prognose"];

    /// <summary>The best division: the surest column first; a field that holds one column takes no second.</summary>
    /// <param name="soort">The kind of list.</param>
    /// <param name="koppen">Header per column; several ways to read it when it stood in two rows.</param>
    public static IReadOnlyList<Kolom> Verdeel(Lijstsoort soort, IReadOnlyList<Kop> koppen)
    {
        var kandidaten = (from kop in koppen
                          from veld in Veldenboek.Velden(soort)
                          let score = kop.Lezingen.Max(lezing => veld.Score(lezing.Naam) - lezing.Aftrek)
                          where score >= Genoeg
                          orderby score descending, IsSysteemsleutel(kop), kop.Kolom
                          select (kop, veld, score)).ToList();
        var gekozen = new Dictionary<int, (Veld Veld, int Score)>();
        var bezet = new HashSet<(string, int?)>();
        foreach (var (kop, veld, score) in kandidaten)
        {
            var jaar = PerJaar.Contains(veld.Sleutel) ? kop.Jaar : null;
            if (gekozen.ContainsKey(kop.Kolom) || (!bezet.Add((veld.Sleutel, jaar)) && !(veld.Meer && !PerJaar.Contains(veld.Sleutel)))) continue;
            gekozen[kop.Kolom] = (veld, score);
        }

        var losJaar = AlleenJaar(soort, gekozen.Values.Select(keuze => keuze.Veld.Sleutel));
        return koppen.Select(kop => Maak(kop, gekozen.TryGetValue(kop.Kolom, out var keuze) ? keuze : null, losJaar)).ToList();
    }

    /// <summary>The key that another system gave a row: a code only when no other column is one.</summary>
    private static bool IsSysteemsleutel(Kop kop) => kop.Lezingen.Any(lezing => lezing.Naam.Samen is "id" or "sleutel");

    /// <summary>A column of which a person chose the field.</summary>
    public static Kolom Gekozen(Kop kop, Veld? veld) => new(kop.Kolom, kop.Tekst, veld, veld is null ? 0 : 100, kop.Jaar, Bedragen.Kolomfactor(kop.Tekst));

    private static Kolom Maak(Kop kop, (Veld Veld, int Score)? keuze, (Veld, int)? losJaar)
    {
        if (keuze is null && kop.Jaar is not null && kop.Lezingen.All(lezing => lezing.Naam.Woorden.Count == 0)) keuze = losJaar;
        return new(kop.Kolom, kop.Tekst, keuze?.Veld, keuze?.Score ?? 0, kop.Jaar, Bedragen.Kolomfactor(kop.Tekst));
    }

    /// <summary>A header that is only a year: money beside efforts; what was measured beside indicators, where another column holds what is wanted. Else it could be either, so nothing is chosen.</summary>
    private static (Veld, int)? AlleenJaar(Lijstsoort soort, IEnumerable<string> gekozen) => soort switch
    {
        Lijstsoort.Inspanningen => (Veldenboek.Zoek(soort, "budget")!, 60),
        Lijstsoort.Indicatoren when gekozen.Contains("streefwaarde") => (Veldenboek.Zoek(soort, "realisatie")!, 60),
        _ => null,
    };
}
