// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Reads workbooks: values only, formulas by the value the workbook keeps, macros never.</summary>
internal static class Werkmaplezer
{
    private const int MeesteKolommen = 500;
    private const long MeesteCellen = 30_000_000;

    static Werkmaplezer() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads all sheets.</summary>
    /// <exception cref="OnleesbaarException">The workbook is damaged or too large once unpacked.</exception>
    public static Bronbestand Lees(string naam, byte[] inhoud, bool macros, CancellationToken annulering)
    {
        Zipinhoud.Controleer(inhoud, naam);
        var meldingen = new List<string>();
        if (macros) meldingen.Add($"‘{naam}’ bevat macro’s. Die zijn niet uitgevoerd en niet overgenomen.");
        try
        {
            var onderzocht = Werkmapdelen.Onderzoek(inhoud);
            using var lezer = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(inhoud, writable: false));
            var bladen = new List<Blad>();
            var nummer = 0;
            do
            {
                var onderzoek = onderzocht.ElementAtOrDefault(nummer++) ?? Bladonderzoek.Niets;
                var blad = LeesBlad(lezer, naam, onderzoek, annulering);
                if (blad.Rijen.Count == 0) continue;
                if (blad.Verborgen) meldingen.Add($"Het blad ‘{blad.Naam}’ is verborgen in de werkmap. Het is wel gelezen.");
                if (onderzoek.Melding(blad.Naam) is { } melding) meldingen.Add(melding);
                bladen.Add(blad);
            }
            while (lezer.NextResult());
            return new(naam, bladen, meldingen);
        }
        catch (Exception fout) when (Beschadiging(fout))
        {
            throw new OnleesbaarException($"‘{naam}’ is beschadigd en kan niet worden gelezen. Open het in Excel en sla het opnieuw op.", fout);
        }
    }

    /// <summary>The errors by which the reader shows that a workbook is not well formed; it has no kind of its own for most of them.</summary>
    private static bool Beschadiging(Exception fout) => fout is ExcelReaderException or System.Xml.XmlException or InvalidDataException
        or FormatException or ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException
        or OverflowException or InvalidCastException or KeyNotFoundException or NotSupportedException or EndOfStreamException;

    private static Blad LeesBlad(IExcelDataReader lezer, string naam, Bladonderzoek onderzoek, CancellationToken annulering)
    {
        if ((long)lezer.RowCount * lezer.FieldCount > MeesteCellen)
            throw new OnleesbaarException($"Het blad ‘{lezer.Name}’ van ‘{naam}’ is opgemaakt tot rij {lezer.RowCount} en kolom {lezer.FieldCount}. Verwijder de lege rijen en kolommen en sla het opnieuw op.");
        var rijen = new List<Rij>();
        var nummer = 0;
        while (lezer.Read())
        {
            nummer++;
            if ((nummer & 255) == 0) annulering.ThrowIfCancellationRequested();
            var laatste = Math.Min(lezer.FieldCount, MeesteKolommen) - 1;
            while (laatste >= 0 && Cel(lezer, laatste, nummer, onderzoek).IsLeeg) laatste--;
            if (laatste < 0) continue;
            var cellen = new Cel[laatste + 1];
            for (var kolom = 0; kolom <= laatste; kolom++) cellen[kolom] = Cel(lezer, kolom, nummer, onderzoek);
            rijen.Add(new(nummer, cellen));
        }

        var samen = (lezer.MergeCells ?? []).Select(cel => new Samenvoeging(cel.FromRow, cel.ToRow, cel.FromColumn, cel.ToColumn)).ToList();
        return new(lezer.Name, lezer.VisibleState is not ("visible" or null), rijen, samen);
    }

    private static Cel Cel(IExcelDataReader lezer, int kolom, int rij, Bladonderzoek onderzoek) =>
        onderzoek.Fouten.Count > 0 && onderzoek.Fouten.TryGetValue(Celadres.Van(kolom, rij), out var fout)
            ? new(Celsoort.Fout, fout)
            : Werkmapcel.Lees(lezer, kolom);
}
