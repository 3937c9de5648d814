// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Tests.Kern.Overnemen.Herkenning;

/// <summary>Makes sheets from lines of text: cells between bars, numbers and dates as such when marked.</summary>
internal static class Lijstmaker
{
    /// <summary>A sheet; a cell starting with # is a number, with @ a date; an empty line is an empty row.</summary>
    public static Blad Blad(string tekst, string naam = "Blad1", params Samenvoeging[] samen)
    {
        var rijen = tekst.ReplaceLineEndings("\n").Split('\n')
            .Select((regel, plaats) => new Rij(plaats + 1, regel.Split('|').Select(cel => Cel(cel.Trim())).ToList()))
            .Where(rij => !rij.IsLeeg).ToList();
        return new(naam, false, rijen, samen);
    }

    public static Tabel Tabel(string tekst, string bestand = "lijst.xlsx", string naam = "Blad1", params Samenvoeging[] samen) =>
        Assert.Single(Bladherkenning.Herken(bestand, Blad(tekst, naam, samen)));

    /// <summary>Field per column, "-" for one that is not taken over.</summary>
    public static string Velden(Tabel tabel) => string.Join(' ', tabel.Kolommen.Select(kolom => kolom.Veld?.Sleutel ?? "-"));

    private static Cel Cel(string tekst) => tekst switch
    {
        ['#', .. var getal] => Samenhang.Kern.Overnemen.Bron.Cel.VanGetal(decimal.Parse(getal, CultureInfo.InvariantCulture)),
        ['@', .. var datum] => Samenhang.Kern.Overnemen.Bron.Cel.VanDatum(DateOnly.Parse(datum, CultureInfo.InvariantCulture)),
        _ => Samenhang.Kern.Overnemen.Bron.Cel.VanTekst(tekst),
    };
}
