// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Platform.Uitwisseling.Schrijven;

/// <summary>Writes lists as a workbook with a sheet each. Text is stored as text, so that nothing in it can act as a formula.</summary>
public static class Werkmapschrijver
{
    private const int LangsteBladnaam = 31;

    /// <summary>Writes the lists; the stream must be readable and seekable, and stays open.</summary>
    public static void Schrijf(Stream stroom, IReadOnlyList<Uitvoertabel> tabellen)
    {
        using var document = SpreadsheetDocument.Create(stroom, SpreadsheetDocumentType.Workbook);
        var werkmap = document.AddWorkbookPart();
        werkmap.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
            new Fonts(new Font(), new Font(new Bold())), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { FontId = 1, ApplyFont = true }));
        var bladen = new Sheets();
        foreach (var tabel in tabellen)
        {
            var deel = werkmap.AddNewPart<WorksheetPart>();
            Blad(deel, tabel);
            bladen.Append(new Sheet { Name = tabel.Naam[..Math.Min(LangsteBladnaam, tabel.Naam.Length)], SheetId = (uint)bladen.ChildElements.Count + 1, Id = werkmap.GetIdOfPart(deel) });
        }

        werkmap.Workbook = new(bladen);
    }

    private static void Blad(WorksheetPart deel, Uitvoertabel tabel)
    {
        using var schrijver = OpenXmlWriter.Create(deel);
        schrijver.WriteStartElement(new Worksheet());
        schrijver.WriteElement(new SheetViews(
            new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        schrijver.WriteElement(new Columns(tabel.Koppen.Select((_, kolom) =>
            new Column { Min = (uint)kolom + 1, Max = (uint)kolom + 1, Width = Breedte(tabel, kolom), CustomWidth = true })));
        schrijver.WriteStartElement(new SheetData());
        Rij(schrijver, 1, [.. tabel.Koppen], 2);
        for (var plaats = 0; plaats < tabel.Rijen.Count; plaats++) Rij(schrijver, plaats + 2, tabel.Rijen[plaats], 0);
        schrijver.WriteEndElement();
        schrijver.WriteEndElement();
    }

    /// <summary>Wide enough for the header and the first rows, in characters; a long text is not shown whole.</summary>
    private static double Breedte(Uitvoertabel tabel, int kolom) =>
        Math.Clamp(tabel.Rijen.Take(200).Select(rij => (rij[kolom] as string)?.Length ?? 10).Append(tabel.Koppen[kolom].Length).Max() + 2, 8, 60);

    private static void Rij(OpenXmlWriter schrijver, int nummer, object?[] cellen, uint stijl)
    {
        schrijver.WriteStartElement(new Row { RowIndex = (uint)nummer });
        for (var kolom = 0; kolom < cellen.Length; kolom++)
            if (cellen[kolom] is { } waarde) schrijver.WriteElement(Cel(waarde, Celadres.Van(kolom, nummer), stijl));
        schrijver.WriteEndElement();
    }

    private static Cell Cel(object waarde, string adres, uint stijl) => waarde switch
    {
        decimal getal => new() { CellReference = adres, CellValue = new(getal.ToString(CultureInfo.InvariantCulture)) },
        DateOnly dag => new() { CellReference = adres, StyleIndex = 1, CellValue = new(dag.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)) },
        _ => new()
        {
            CellReference = adres,
            DataType = CellValues.InlineString,
            StyleIndex = stijl,
            InlineString = new(new Text(Toegestaan(Convert.ToString(waarde, CultureInfo.InvariantCulture) ?? "")) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    /// <summary>Characters that a workbook cannot hold are left out.</summary>
    private static string Toegestaan(string tekst) => tekst.All(System.Xml.XmlConvert.IsXmlChar) || !Vreemd(tekst) ? tekst : string.Concat(tekst.EnumerateRunes().Where(rune => rune.Value > 31 || rune.Value is 9 or 10 or 13));

    private static bool Vreemd(string tekst) => tekst.Any(teken => teken < 32 && teken is not ('\t' or '\n' or '\r')) || tekst.Contains('\uFFFE') || tekst.Contains('\uFFFF');
}
