// SPDX-License-Identifier: EUPL-1.2
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Samenhang.Platform.Word;

namespace Samenhang.Tests.Platform.Word;

public sealed class DocumentschrijverTests
{
    [Fact]
    public void A_document_is_valid_and_has_real_headings_lists_and_header_rows_in_Dutch()
    {
        using var writer = new Documentschrijver("Iedereen doet mee", "Opgave, stand van 3 maart 2026", "Gemeente Winterswijk", new DateTime(2026, 3, 3, 10, 0, 0, DateTimeKind.Utc));
        writer.Kop(1, "Leeg deel");
        writer.Kop(2, "Ook leeg");
        writer.Tabel(["A"], []);
        writer.Alinea("  ");
        writer.Kop(1, "Doelen");
        writer.Kop(2, "Cijfers");
        writer.Tabel(["Doel", "Stand"], [["Meer <b>ontmoeting</b> & rust", "1"], ["Tweede\nregel", ""]]);
        writer.Alinea("Ús doarp \u0001\uFFFF😀", "Nu");
        writer.Lijst(["een", "twee"]);
        writer.Feiten(("Code", "O1"), ("Leeg", null));
        writer.Klein("bevestigd door Jikke");
        using var document = Open(writer.Sluit());

        AssertValid(document);
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal(
            [("Title", "Iedereen doet mee"), ("Subtitle", "Opgave, stand van 3 maart 2026"), ("Heading1", "Doelen"), ("Heading2", "Cijfers"), ("ListBullet", "een"), ("ListBullet", "twee"), ("Caption", "bevestigd door Jikke")],
            body.Elements<Paragraph>().Where(part => part.ParagraphProperties?.ParagraphStyleId is not null).Select(part => (part.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, part.InnerText)));
        Assert.All(body.Elements<Table>(), table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Equal(["DoelStand", "Meer <b>ontmoeting</b> & rust1", "Tweederegel", "WatStand van zaken", "CodeO1"], body.Descendants<TableRow>().Select(row => row.InnerText));
        Assert.Contains("Nu. Ús doarp 😀", body.InnerText, StringComparison.Ordinal);
        Assert.Equal(("Iedereen doet mee", "nl-NL"), (document.PackageProperties.Title, document.PackageProperties.Language));
        var styles = document.MainDocumentPart.StyleDefinitionsPart!.Styles!;
        Assert.Equal("nl-NL", styles.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal([0, 1, 2], styles.Descendants<OutlineLevel>().Select(level => level.Val!.Value));
    }

    internal static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    internal static void AssertValid(WordprocessingDocument document) =>
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
}
