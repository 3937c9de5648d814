// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>What is to be said about a list that was found.</summary>
internal static class Importmeldingen
{
    private const int MeesteKoppen = 12;

    /// <summary>Columns that are not taken over, and rows that are no rows of the list.</summary>
    public static IEnumerable<string> Van(Tabel tabel)
    {
        var waar = Waar(tabel.Bestand, tabel.Blad);
        var onbekend = tabel.Onbekend.Select(kolom => Woordvorm.Aanhaling(kolom.Kop)).ToList();
        if (onbekend.Count > 0)
            yield return $"{waar}: {(onbekend.Count == 1 ? "deze kolom is" : "deze kolommen zijn")} niet overgenomen: {Opsomming(onbekend)}.";
        var zonderKop = tabel.ZonderKop.Select(cel => Celadres.Van(cel.Kolom, cel.Rij)).ToList();
        if (zonderKop.Count > 0)
            yield return $"{waar}: boven {(zonderKop.Count == 1 ? "deze cel" : "deze cellen")} staat geen kop, en wat erin staat is niet overgenomen: {Opsomming(zonderKop)}.";
        var losseJaren = tabel.Kolommen.Where(kolom => kolom is { Veld.Sleutel: "realisatie", Jaar: { } jaar } && kolom.Kop.Trim() == jaar.ToString(CultureInfo.InvariantCulture)).Select(kolom => Woordvorm.Aanhaling(kolom.Kop)).ToList();
        if (losseJaren.Count > 0) yield return $"{waar}: de cijfers onder {Opsomming(losseJaren)} zijn gelezen als realisatie van dat jaar.";
        foreach (var groep in tabel.Overgeslagen.GroupBy(rij => rij.Soort))
            yield return $"{waar}: {Woord(groep.Key, groep.Count())} overgeslagen ({Opsomming([.. groep.Select(rij => $"rij {rij.Rij}")])}).";
    }

    private static string Opsomming(List<string> delen) => $"{string.Join(", ", delen.Take(MeesteKoppen))}{(delen.Count > MeesteKoppen ? " en meer" : "")}";

    /// <summary>A file, or a sheet of it.</summary>
    public static string Waar(string bestand, string blad) => blad.Length == 0 ? $"‘{bestand}’" : $"Blad ‘{blad}’ van ‘{bestand}’";

    private static string Woord(Rijsoort soort, int aantal) => soort switch
    {
        Rijsoort.Totaal => aantal == 1 ? "1 totaalregel is" : $"{aantal} totaalregels zijn",
        Rijsoort.HerhaaldeKop => aantal == 1 ? "1 herhaalde kopregel is" : $"{aantal} herhaalde kopregels zijn",
        Rijsoort.Sectie => aantal == 1 ? "1 tussenkop is gelezen en" : $"{aantal} tussenkoppen zijn gelezen en",
        Rijsoort.Eenheden => aantal == 1 ? "1 regel met eenheden is" : $"{aantal} regels met eenheden zijn",
        _ => aantal == 1 ? "1 voetnoot is" : $"{aantal} voetnoten zijn",
    };
}
