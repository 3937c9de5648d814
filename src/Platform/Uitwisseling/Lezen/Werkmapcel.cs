// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using ExcelDataReader;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Takes one cell over from a workbook.</summary>
internal static class Werkmapcel
{
    /// <summary>The cell in a column of the current row.</summary>
    public static Cel Lees(IExcelDataReader lezer, int kolom) => lezer.GetValue(kolom) switch
    {
        null => Cel.Niets,
        string tekst => Cel.VanTekst(tekst),
        bool waar => new(Celsoort.Waar, waar ? "ja" : "nee"),
        DateTime tijdstip => Cel.VanDatum(DateOnly.FromDateTime(tijdstip)),
        TimeSpan duur => Cel.VanTekst(duur.ToString("c", CultureInfo.InvariantCulture)),
        double getal => Getal(getal, lezer.GetNumberFormatString(kolom)),
        int getal => Cel.VanGetal(getal),
        decimal getal => Cel.VanGetal(getal),
        var anders => Cel.VanTekst(Convert.ToString(anders, CultureInfo.InvariantCulture)),
    };

    /// <summary>A double has 15 digits that mean something; the rest is noise of the calculation. A cell shown in percent counts as that number.</summary>
    private static Cel Getal(double getal, string? opmaak)
    {
        if (!double.IsFinite(getal) || Math.Abs(getal) > 1e20) return Cel.VanTekst(getal.ToString("R", CultureInfo.InvariantCulture));
        var waarde = decimal.Parse(getal.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Cel.VanGetal(opmaak?.Contains('%', StringComparison.Ordinal) == true ? waarde * 100 : waarde);
    }
}
