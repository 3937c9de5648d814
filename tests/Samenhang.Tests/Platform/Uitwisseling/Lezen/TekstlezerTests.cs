// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Kern.Overnemen.Bron;
using Samenhang.Platform.Uitwisseling.Lezen;

namespace Samenhang.Tests.Platform.Uitwisseling.Lezen;

public sealed class TekstlezerTests
{
    private const string Lijst = "naam;opgave\r\nEén toegang;Tjêbbe’s wijk\r\n";

    public static TheoryData<string, byte[]> Coderingen()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new()
        {
            { "utf-8", new UTF8Encoding(false).GetBytes(Lijst) },
            { "utf-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Lijst)] },
            { "utf-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Lijst)] },
            { "utf-16 big endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Lijst)] },
            { "windows-1252", Encoding.GetEncoding(1252).GetBytes(Lijst) },
        };
    }

    [Theory]
    [MemberData(nameof(Coderingen))]
    public void Letters_come_through_in_every_encoding(string codering, byte[] inhoud)
    {
        Assert.NotEmpty(codering);
        var blad = Lees(inhoud);
        Assert.Equal(["Eén toegang", "Tjêbbe’s wijk"], blad.Rijen[1].Cellen.Select(cel => cel.Tekst));
    }

    [Theory]
    [InlineData("naam;budget;toelichting\nKade;1,5;a, b, c\nBrug;2,5;d, e\n")]
    [InlineData("naam,budget,toelichting\nKade,\"1,5\",a; b\nBrug,\"2,5\",c\n")]
    [InlineData("naam\tbudget\ttoelichting\nKade\t1,5\ta; b, c\nBrug\t2,5\td\n")]
    [InlineData("sep=;\r\nnaam;budget;toelichting\r\nKade;1,5;a\r\n")]
    [InlineData("Projectenlijst, versie 3;;\n;;\nnaam;budget;toelichting\nKade;1,5;a, b, c\n")]
    public void The_separator_is_found(string tekst)
    {
        var rij = Lees(Encoding.UTF8.GetBytes(tekst)).Rijen.First(rij => rij.Cel(0).Tekst == "Kade");
        Assert.Equal(3, rij.Cellen.Count);
        Assert.Equal("1,5", rij.Cel(1).Tekst);
    }

    [Fact]
    public void A_quoted_cell_of_several_lines_is_one_row_and_numbers_are_those_of_a_spreadsheet()
    {
        var blad = Lees(Encoding.UTF8.GetBytes("naam;toelichting\nKade;\"eerste\nregel \"\"twee\"\"; klaar\"\n\nBrug;x"));
        Assert.Equal([1, 2, 4], blad.Rijen.Select(rij => rij.Nummer));
        Assert.Equal("eerste\nregel \"twee\"; klaar", blad.Rijen[1].Cel(1).Tekst);
    }

    private static Blad Lees(byte[] inhoud) => Bronlezer.Lees("lijst.csv", new MemoryStream(inhoud)).Bladen.Single();
}
