// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>The header of one column.</summary>
/// <param name="Kolom">Column, 0 = A.</param>
/// <param name="Tekst">As written; two rows are joined by a space.</param>
/// <param name="Lezingen">The ways to read it: with and without brackets and the header above it, and how much less sure that is.</param>
internal sealed record Kop(int Kolom, string Tekst, IReadOnlyList<(Kopnaam Naam, int Aftrek)> Lezingen)
{
    /// <summary>The year it names.</summary>
    public int? Jaar => Lezingen.Select(lezing => lezing.Naam.Jaar).FirstOrDefault(jaar => jaar is not null);

    /// <summary>The headers of one row.</summary>
    /// <param name="rij">The row.</param>
    /// <param name="eigennamen">What the organisation calls something, and the common name of it.</param>
    public static IReadOnlyList<Kop> Van(Rij rij, IReadOnlyDictionary<string, string> eigennamen) =>
        Enumerable.Range(0, rij.Cellen.Count).Where(kolom => !rij.Cel(kolom).IsLeeg)
            .Select(kolom => new Kop(kolom, Tekstvan(rij, kolom), [.. Lees(Tekstvan(rij, kolom), eigennamen)])).ToList();

    /// <summary>The headers of two rows: a group above ("Opdrachtgever") and what is in it below ("Bestuurlijk", "Ambtelijk").</summary>
    public static IReadOnlyList<Kop> Van(Rij boven, Rij onder, Blad blad)
    {
        var (samenvoegingen, eigennamen) = (blad.Samenvoegingen, blad.Eigennamen);
        var koppen = new List<Kop>();
        var groep = "";
        for (var kolom = 0; kolom < Math.Max(boven.Cellen.Count, onder.Cellen.Count); kolom++)
        {
            var eigen = Tekstvan(boven, kolom);
            if (eigen.Length > 0) groep = eigen;
            else if (samenvoegingen.Count > 0 && !Onder(samenvoegingen, boven.Nummer - 1, kolom)) groep = "";
            var deel = Tekstvan(onder, kolom);
            if (deel.Length == 0 && eigen.Length == 0) continue;
            var heel = string.Join(' ', new[] { deel.Length == 0 ? eigen : groep, deel }.Where(tekst => tekst.Length > 0));
            koppen.Add(new(kolom, heel, deel.Length == 0 || groep.Length == 0 ? [.. Lees(heel, eigennamen)] : [.. Lees(heel, eigennamen), .. Kopnaam.Lezingen(deel, 3)]));
        }

        return koppen;
    }

    private static IEnumerable<(Kopnaam Naam, int Aftrek)> Lees(string kop, IReadOnlyDictionary<string, string> eigennamen) =>
        eigennamen.TryGetValue(Woordvorm.Normaliseer(kop), out var gewoon) ? Kopnaam.Lezingen(gewoon) : Kopnaam.Lezingen(kop);

    private static bool Onder(IReadOnlyList<Samenvoeging> samenvoegingen, int rij, int kolom) =>
        samenvoegingen.Any(samen => rij >= samen.Boven && rij <= samen.Onder && kolom > samen.Links && kolom <= samen.Rechts);

    private static string Tekstvan(Rij rij, int kolom) => Woordvorm.Schoon(rij.Cel(kolom).Tekst) ?? "";
}
