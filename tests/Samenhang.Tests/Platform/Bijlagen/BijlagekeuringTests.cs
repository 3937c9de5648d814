// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bijlagen;

namespace Samenhang.Tests.Platform.Bijlagen;

public sealed class BijlagekeuringTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ\n1 0 obj");
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, .. new byte[400]];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100]];

    public static TheoryData<string, byte[]> Good => new()
    {
        { "plan van aanpak.pdf", Pdf },
        { "Verslag v1.2 (def).PDF", Pdf },
        { "notitie.docx", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "<w/>")) },
        { "lijst.xlsx", Zip(("xl/workbook.xml", "<w/>")) },
        { "dia's.pptx", Zip(("ppt/presentation.xml", "<p/>")) },
        { "brief.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>")) },
        { "cijfers.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<o/>")) },
        { "kaart.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0] },
        { "foto.jpeg", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "foto.webp", [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8] },
        { "lees mij.txt", "Ús doarp, één keer per jaar"u8.ToArray() },
        { "lijst.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a;b\n1;2")).ToArray() },
        { "mail.eml", "Return-Path: <a@b.example>\r\nSubject: x\r\n\r\nDag"u8.ToArray() },
        { "mail.msg", [.. Compound, .. Encoding.Unicode.GetBytes("__properties_version1.0")] },
    };

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "leeg.pdf", [], "is leeg" },
        { "groot.pdf", [.. Pdf, .. new byte[Bijlage.BytesMax]], "groter dan 25 MB" },
        { "virus.pdf", Program, "geen PDF" },
        { "virus.docx", Program, "geen .docx-bestand" },
        { "virus.txt", Program, "geen tekstbestand" },
        { "virus.eml", Program, "geen e-mailbericht" },
        { "pagina.txt", "<!doctype html><script>alert(1)</script>"u8.ToArray(), "geen tekstbestand" },
        { "oud.msg", Compound, "geen Outlook-bericht" },
        { "virus.exe", Program, "eindigt op .exe" },
        { "plaatje.svg", "<svg/>"u8.ToArray(), "eindigt op .svg" },
        { "factuur.pdf.exe", Pdf, "eindigt op .exe" },
        { "factuur.exe.pdf", Pdf, "twee typen" },
        { "../../etc/passwd.pdf", Pdf, "staat een map" },
        { @"C:\temp\a.pdf", Pdf, "staat een map" },
        { "a\u202Efdp.txt", "x"u8.ToArray(), "onzichtbare tekens" },
        { "a\r\nSet-Cookie: b.pdf", Pdf, "staat een map" },
        { "a\nb.pdf", Pdf, "onzichtbare tekens" },
        { "zonder", Pdf, "geen herkenbaar type" },
        { ".pdf", Pdf, "geen herkenbaar type" },
        { "  ", Pdf, "geen naam" },
        { new string('a', 147) + ".pdf", Pdf, "langer dan 150 tekens" },
        { "lijst.docx", Zip(("xl/workbook.xml", "<w/>")), "geen .docx-bestand" },
        { "macro.xlsx", Zip(("xl/workbook.xml", "<w/>"), ("xl/vbaProject.bin", "x")), "macro's" },
        { "macro.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", ""), ("Basic/Standard/Module1.xml", "x")), "macro's" },
        { "ander.odt", Zip(("mimetype", "application/zip"), ("content.xml", "")), "geen .odt-bestand" },
        { "stuk.docx", [0x50, 0x4B, 3, 4, 1, 2, 3], "beschadigd" },
        { "geheim.docx", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "wachtwoord" },
        { "bom.xlsx", Bomb(), "veel te groot" },
    };

    // Not listed beforehand: the runner would write down 25 MB byte by byte in every run, whatever it was asked for.
    [Theory, MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void What_is_what_it_says_it_is_can_be_an_attachment(string name, byte[] content) => Assert.Null(Bijlagekeuring.Bezwaar(name, content));

    [Theory, MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void What_is_something_else_is_refused_in_words(string name, byte[] content, string part) =>
        Assert.Contains(part, Bijlagekeuring.Bezwaar(name, content), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_that_is_taken_is_given_out_under_a_type_of_its_own() =>
        Assert.All(Bestandstypen.Extensies, extension => Assert.NotEqual("application/octet-stream", Bestandstypen.Mediatype("a" + extension.ToUpperInvariant())));

    [Theory, InlineData(1, "1 kB"), InlineData(2048, "2 kB"), InlineData(1_500_000, "1,4 MB"), InlineData(Bijlage.BytesMax, "25 MB")]
    public void A_size_is_read_in_words(long bytes, string expected) => Assert.Equal(expected, Bestandsgrootte.Tekst(bytes));

    internal static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Half a gigabyte of zeros in half a megabyte.</summary>
    private static byte[] Bomb()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            using var part = zip.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 450; i++) part.Write(zeros);
        }

        return memory.ToArray();
    }
}
