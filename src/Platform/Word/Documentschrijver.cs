// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samenhang.Platform.Word;

/// <summary>
/// Writes a Word document that a screen reader can follow: a title, real headings, lists, and tables whose first row is a header, in Dutch. Text is only ever text.
/// What is empty is left out, a heading without anything below it too.
/// </summary>
public sealed class Documentschrijver : IDisposable
{
    /// <summary>Media type of a Word document.</summary>
    public const string Mediatype = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly MemoryStream _stroom = new();
    private readonly WordprocessingDocument _document;
    private readonly Body _lijf = new();
    private readonly List<(int Niveau, string Tekst)> _wachtend = [];

    /// <summary>Begins a document.</summary>
    /// <param name="titel">Title; also that of the file.</param>
    /// <param name="ondertitel">A line below it, such as what it is and of when.</param>
    /// <param name="voettekst">Stands at the foot of every page, before the page number.</param>
    /// <param name="gemaaktOp">When it was made (UTC).</param>
    public Documentschrijver(string titel, string ondertitel, string voettekst, DateTime gemaaktOp)
    {
        _document = WordprocessingDocument.Create(_stroom, WordprocessingDocumentType.Document);
        var deel = _document.AddMainDocumentPart();
        deel.AddNewPart<StyleDefinitionsPart>().Styles = Woordstijlen.Maak();
        deel.AddNewPart<NumberingDefinitionsPart>().Numbering = Woordstijlen.Nummering();
        deel.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new ThemeFontLanguages { Val = "nl-NL" });
        var voet = deel.AddNewPart<FooterPart>();
        voet.Footer = new Footer(new Paragraph(Stijl(Woordstijlen.Klein), Tekstdeel(voettekst + "   ·   bladzijde "), new SimpleField(Tekstdeel("1")) { Instruction = "PAGE" }));
        deel.Document = new Document(_lijf);
        Bladspiegel = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = deel.GetIdOfPart(voet) }, new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });
        var eigenschappen = _document.PackageProperties;
        (eigenschappen.Title, eigenschappen.Language, eigenschappen.Creator) = (Toegestaan(titel), "nl-NL", "Samenhang");
        (eigenschappen.Created, eigenschappen.Modified) = (gemaaktOp, gemaaktOp);
        Voeg(Woordstijlen.Titel, titel);
        Voeg(Woordstijlen.Ondertitel, ondertitel);
    }

    private SectionProperties Bladspiegel { get; }

    /// <summary>A heading; written as soon as something stands below it.</summary>
    /// <param name="niveau">1 to 3.</param>
    /// <param name="tekst">The heading.</param>
    public void Kop(int niveau, string tekst)
    {
        _wachtend.RemoveAll(kop => kop.Niveau >= niveau);
        _wachtend.Add((niveau, tekst));
    }

    /// <summary>A paragraph; nothing when it is empty.</summary>
    /// <param name="tekst">The text; its lines stay lines.</param>
    /// <param name="label">Words in bold before it, such as "Nu".</param>
    public void Alinea(string? tekst, string? label = null)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return;
        SchrijfKoppen();
        var alinea = new Paragraph();
        if (label is not null) alinea.Append(new Run(new RunProperties(new Bold()), Woord(label + ". ")));
        alinea.Append(Tekstdeel(tekst));
        _lijf.Append(alinea);
    }

    /// <summary>A line in small letters, such as where a text comes from; nothing when it is empty.</summary>
    public void Klein(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return;
        SchrijfKoppen();
        Voeg(Woordstijlen.Klein, tekst);
    }

    /// <summary>A list with bullets; nothing when there are none.</summary>
    public void Lijst(IEnumerable<string> punten)
    {
        ArgumentNullException.ThrowIfNull(punten);
        foreach (var punt in punten)
        {
            SchrijfKoppen();
            Voeg(Woordstijlen.Lijst, punt);
        }
    }

    /// <summary>Facts beside their names, as a table of two columns; empty ones are left out.</summary>
    public void Feiten(params IEnumerable<(string Wat, string? Waarde)> feiten) =>
        Tabel(["Wat", "Stand van zaken"], [.. feiten.Where(feit => !string.IsNullOrWhiteSpace(feit.Waarde)).Select(feit => new[] { feit.Wat, feit.Waarde! })]);

    /// <summary>A table with a header row that returns on each page; nothing when it has no rows.</summary>
    public void Tabel(IReadOnlyList<string> koppen, IReadOnlyList<IReadOnlyList<string>> rijen)
    {
        ArgumentNullException.ThrowIfNull(koppen);
        ArgumentNullException.ThrowIfNull(rijen);
        if (rijen.Count == 0) return;
        SchrijfKoppen();
        var tabel = new Table(
            new TableProperties(
                new TableStyle { Val = Woordstijlen.Tabel }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(koppen.Select(_ => new GridColumn { Width = (9638 / koppen.Count).ToString(CultureInfo.InvariantCulture) })));
        tabel.Append(Rij(koppen, isKop: true));
        tabel.Append(rijen.Select(rij => Rij(rij, isKop: false)));
        _lijf.Append(tabel, new Paragraph());
    }

    /// <summary>The document as it is now; nothing can be written after this.</summary>
    public byte[] Sluit()
    {
        _lijf.Append(Bladspiegel);
        _document.Dispose();
        return _stroom.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _stroom.Dispose();
    }

    private void SchrijfKoppen()
    {
        foreach (var (niveau, tekst) in _wachtend) Voeg(Woordstijlen.Kop(niveau), tekst);
        _wachtend.Clear();
    }

    private void Voeg(string stijl, string tekst) => _lijf.Append(new Paragraph(Stijl(stijl), Tekstdeel(tekst)));

    private static TableRow Rij(IReadOnlyList<string> cellen, bool isKop)
    {
        var vorm = new TableRowProperties(new CantSplit());
        if (isKop) vorm.Append(new TableHeader());
        var rij = new TableRow(vorm);
        rij.Append(cellen.Select(cel =>
        {
            var deel = Tekstdeel(cel);
            if (isKop) deel.PrependChild(new RunProperties(new Bold()));
            return new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), new Paragraph(deel));
        }));
        return rij;
    }

    private static ParagraphProperties Stijl(string stijl) => new(new ParagraphStyleId { Val = stijl });

    /// <summary>Text with its line ends.</summary>
    private static Run Tekstdeel(string tekst)
    {
        var deel = new Run();
        foreach (var (nummer, regel) in tekst.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (nummer > 0) deel.Append(new Break());
            deel.Append(Woord(regel));
        }

        return deel;
    }

    private static Text Woord(string tekst) => new(Toegestaan(tekst)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Characters that a document cannot hold are left out.</summary>
    private static string Toegestaan(string tekst) => string.Concat(tekst.EnumerateRunes().Where(rune => rune.Value > 31 ? rune.Value is not (0xFFFE or 0xFFFF) : rune.Value == 9));
}
