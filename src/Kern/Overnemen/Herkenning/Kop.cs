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
    public static IReadOnlyList<Kop> Van(Rij rij) =>
        Enumerable.Range(0, rij.Cellen.Count).Where(kolom => !rij.Cel(kolom).IsLeeg)
            .Select(kolom => new Kop(kolom, Tekstvan(rij, kolom), [.. Kopnaam.Lezingen(Tekstvan(rij, kolom))])).ToList();

    /// <summary>The headers of two rows: a group above ("Opdrachtgever") and what is in it below ("Bestuurlijk", "Ambtelijk").</summary>
    public static IReadOnlyList<Kop> Van(Rij boven, Rij onder, IReadOnlyList<Samenvoeging> samenvoegingen)
    {
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
            koppen.Add(new(kolom, heel, deel.Length == 0 || groep.Length == 0 ? [.. Kopnaam.Lezingen(heel)] : [.. Kopnaam.Lezingen(heel), .. Kopnaam.Lezingen(deel, 3)]));
        }

        return koppen;
    }

    private static bool Onder(IReadOnlyList<Samenvoeging> samenvoegingen, int rij, int kolom) =>
        samenvoegingen.Any(samen => rij >= samen.Boven && rij <= samen.Onder && kolom > samen.Links && kolom <= samen.Rechts);

    private static string Tekstvan(Rij rij, int kolom) => Woordvorm.Schoon(rij.Cel(kolom).Tekst) ?? "";
}
