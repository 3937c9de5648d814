// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Tests.Platform.Uitwisseling;

/// <summary>A formula with the value the workbook keeps for it; no value when it was never calculated.</summary>
internal sealed record Formule(string Tekst, object? Uitkomst);

/// <summary>The error of a formula.</summary>
internal sealed record Foutcel(string Fout);

/// <summary>Makes workbooks as people keep them: title rows, merged cells, hidden sheets, formulas, numbers as text.</summary>
internal sealed class Werkmapmaker : IDisposable
{
    private readonly MemoryStream _stroom = new();
    private readonly SpreadsheetDocument _document;
    private readonly Sheets _bladen;

    public Werkmapmaker(bool macros = false)
    {
        _document = SpreadsheetDocument.Create(_stroom, macros ? SpreadsheetDocumentType.MacroEnabledWorkbook : SpreadsheetDocumentType.Workbook);
        var werkmap = _document.AddWorkbookPart();
        werkmap.Workbook = new Workbook();
        _bladen = werkmap.Workbook.AppendChild(new Sheets());
        werkmap.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 9, ApplyNumberFormat = true }));
        if (!macros) return;
        using var leeg = new MemoryStream([1, 2, 3]);
        werkmap.AddNewPart<VbaProjectPart>().FeedData(leeg);
    }

    public Werkmapmaker Blad(string naam, object?[][] rijen, bool verborgen = false, params string[] samengevoegd)
    {
        var deel = _document.WorkbookPart!.AddNewPart<WorksheetPart>();
        var gegevens = new SheetData();
        for (var rij = 0; rij < rijen.Length; rij++)
        {
            var regel = new Row { RowIndex = (uint)rij + 1 };
            for (var kolom = 0; kolom < rijen[rij].Length; kolom++)
                if (rijen[rij][kolom] is { } waarde) regel.Append(Cel(waarde, Celadres.Van(kolom, rij + 1)));
            if (regel.HasChildren) gegevens.Append(regel);
        }

        deel.Worksheet = new Worksheet(gegevens);
        if (samengevoegd.Length > 0) deel.Worksheet.Append(new MergeCells(samengevoegd.Select(bereik => new MergeCell { Reference = bereik })));
        _bladen.Append(new Sheet
        {
            Name = naam,
            SheetId = (uint)_bladen.ChildElements.Count + 1,
            Id = _document.WorkbookPart.GetIdOfPart(deel),
            State = verborgen ? SheetStateValues.Hidden : null,
        });
        return this;
    }

    public byte[] Bytes()
    {
        _document.WorkbookPart!.Workbook.Save();
        _document.Dispose();
        return _stroom.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _stroom.Dispose();
    }

    private static Cell Cel(object waarde, string adres)
    {
        var cel = new Cell { CellReference = adres };
        switch (waarde)
        {
            case Formule formule:
                cel = formule.Uitkomst is null ? cel : Cel(formule.Uitkomst, adres);
                cel.CellFormula = new CellFormula(formule.Tekst);
                if (cel.DataType?.Value == CellValues.InlineString)
                {
                    cel.InlineString = null;
                    cel.CellValue = new CellValue((string)formule.Uitkomst!);
                    cel.DataType = CellValues.String;
                }

                break;
            case Foutcel fout:
                (cel.DataType, cel.CellValue) = (CellValues.Error, new CellValue(fout.Fout));
                break;
            case DateOnly datum:
                (cel.StyleIndex, cel.CellValue) = (1, new CellValue(datum.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)));
                break;
            case bool waar:
                (cel.DataType, cel.CellValue) = (CellValues.Boolean, new CellValue(waar ? "1" : "0"));
                break;
            case float procent:
                (cel.StyleIndex, cel.CellValue) = (2, new CellValue(procent.ToString(CultureInfo.InvariantCulture)));
                break;
            case string tekst:
                (cel.DataType, cel.InlineString) = (CellValues.InlineString, new InlineString(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve }));
                break;
            default:
                cel.CellValue = new CellValue(Convert.ToString(waarde, CultureInfo.InvariantCulture)!);
                break;
        }

        return cel;
    }
}
