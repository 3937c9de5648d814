// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Tests.Platform.Uitwisseling.Lezen;

public sealed class BronlezerTests
{
    [Theory]
    [InlineData("leeg.csv", "", "is leeg")]
    [InlineData("leeg.xlsx", "  \r\n", "is leeg")]
    [InlineData("lijst.xlsx", "naam;start\nKade;2026", "extensie .csv")]
    [InlineData("lijst.xlsx", "%PDF-1.7 ...", "is een PDF")]
    [InlineData("lijst.xls", "<html><table><tr><td>Naam", "is een webpagina")]
    [InlineData("lijst.csv", "MZ\u0001\0\0\0", "geen Excel-werkmap")]
    [InlineData("lijst.md", "naam;start", "extensie die niet wordt gelezen")]
    [InlineData("lijst.csv", ";;;\n;;", "bevat geen gegevens")]
    public void What_cannot_be_read_is_refused_with_the_reason(string naam, string inhoud, string reden) =>
        Assert.Contains(reden, Weigering(naam, Encoding.Latin1.GetBytes(inhoud)), StringComparison.Ordinal);

    [Fact]
    public void Old_encrypted_and_damaged_workbooks_are_told_apart()
    {
        byte[] kop = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Contains("wachtwoord", Weigering("lijst.xlsx", [.. kop, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);
        Assert.Contains("oude Excel-werkmap", Weigering("lijst.xlsx", [.. kop, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")]), StringComparison.Ordinal);
        using var maker = new Werkmapmaker();
        var goed = maker.Blad("Lijst", [["Naam"], ["Kade"]]).Bytes();
        Assert.Contains("extensie .xlsx", Weigering("lijst.csv", goed), StringComparison.Ordinal);
        Assert.Contains("zip-bestand", Weigering("lijst.xlsx", goed[..(goed.Length / 2)]), StringComparison.Ordinal);
        var kapot = Zip(("xl/workbook.xml", "<geen"), ("[Content_Types].xml", "<Types/>"));
        Assert.Contains("beschadigd", Weigering("lijst.xlsx", kapot), StringComparison.Ordinal);
        Assert.Contains("Word-document", Weigering("lijst.xlsx", Zip(("word/document.xml", "<w/>"))), StringComparison.Ordinal);
        Assert.Contains("zip-bestand", Weigering("lijst.xlsx", Zip(("foto.jpg", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_50_MB_is_refused_before_it_is_read_whole()
    {
        using var stroom = new Oneindig();
        Assert.Contains("groter dan 50 MB", Assert.Throws<OnleesbaarException>(() => Bronlezer.Lees("lijst.csv", stroom)).Message, StringComparison.Ordinal);
        Assert.True(stroom.Gelezen < 51L * 1024 * 1024);
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_what_it_says_and_by_what_it_does()
    {
        var bom = Bom(120L * 1024 * 1024);
        Assert.True(bom.Length < 1024 * 1024);
        Assert.Contains("veel te groot", Weigering("lijst.xlsx", bom), StringComparison.Ordinal);
        Assert.Contains("‘lijst.xlsx’", Weigering("lijst.xlsx", Liegend(bom)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gives_its_lists_by_name_and_skips_the_rest()
    {
        var map = Directory.CreateTempSubdirectory("bron");
        try
        {
            Assert.Contains("geen .xlsx- of .csv-bestand", Assert.Throws<OnleesbaarException>(() => Bronlezer.LeesPad(map.FullName)).Message, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(map.FullName, "opgaven.csv"), "naam\nWonen");
            File.WriteAllText(Path.Combine(map.FullName, "doelen.csv"), "naam\nMeer");
            File.WriteAllText(Path.Combine(map.FullName, "README.md"), "tekst");
            File.WriteAllText(Path.Combine(map.FullName, "~$opgaven.xlsx"), "slot");
            Assert.Equal(["doelen.csv", "opgaven.csv"], Bronlezer.LeesPad(map.FullName).Select(bestand => bestand.Naam));
            Assert.Equal("opgaven.csv", Bronlezer.LeesPad(Path.Combine(map.FullName, "opgaven.csv")).Single().Naam);
            Assert.Throws<OnleesbaarException>(() => Bronlezer.LeesPad(Path.Combine(map.FullName, "weg.csv")));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Fact]
    public void Any_bytes_under_any_name_are_read_or_refused_in_words()
    {
        using var maker = new Werkmapmaker();
        var goed = maker.Blad("Lijst", [["Naam"], ["Kade"]]).Bytes();
        Prop.ForAll<byte[], int, bool>((bytes, plaats, heel) =>
        {
            var inhoud = heel ? bytes : (byte[])goed.Clone();
            if (!heel) bytes.Take(goed.Length).ToArray().CopyTo(inhoud, Math.Abs((long)plaats) % (goed.Length - Math.Min(bytes.Length, goed.Length) + 1));
            try
            {
                return Bronlezer.Lees(heel ? "lijst.csv" : "lijst.xlsx", new MemoryStream(inhoud)).Bladen.Count > 0;
            }
            catch (OnleesbaarException weigering)
            {
                return weigering.Message.Length > 10;
            }
        }).QuickCheckThrowOnFailure();
    }

    private static string Weigering(string naam, byte[] inhoud) =>
        Assert.Throws<OnleesbaarException>(() => Bronlezer.Lees(naam, new MemoryStream(inhoud))).Message;

    private static byte[] Zip(params (string Naam, string Inhoud)[] delen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var schrijver = new StreamWriter(zip.CreateEntry(naam).Open());
                schrijver.Write(inhoud);
            }
        }

        return stroom.ToArray();
    }

    private static byte[] Bom(long lengte)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var deel = zip.CreateEntry("xl/workbook.xml", CompressionLevel.SmallestSize).Open();
            var nullen = new byte[1024 * 1024];
            for (var geschreven = 0L; geschreven < lengte; geschreven += nullen.Length) deel.Write(nullen);
        }

        return stroom.ToArray();
    }

    /// <summary>The same archive, whose directory and local header claim an unpacked size of 1,000 bytes.</summary>
    private static byte[] Liegend(byte[] bom)
    {
        var kopie = (byte[])bom.Clone();
        var map = kopie.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(kopie.AsSpan(map + 24), 1000);
        return kopie;
    }

    private sealed class Oneindig : Stream
    {
        public long Gelezen { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Gelezen; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Gelezen += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
