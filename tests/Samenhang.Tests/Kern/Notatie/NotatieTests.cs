// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Tests.Kern.Notatie;

public sealed class NotatieTests
{
    [Theory]
    [InlineData("17,7", "17,7")]
    [InlineData("1.470", "1470")]
    [InlineData("80000", "80000")]
    [InlineData("25 %", "25")]
    [InlineData("-3,5", "-3,5")]
    [InlineData("1,2 mln", "1200000")]
    public void Numbers_are_read_in_dutch(string tekst, string getal) => Assert.Equal(getal, Getallen.Toon(Getallen.Lees(tekst).Waarde));

    [Theory]
    [InlineData("€ 5")]
    [InlineData("hoog")]
    [InlineData("1-2")]
    public void What_is_no_number_is_refused(string tekst) => Assert.True(Getallen.Lees(tekst).Geweigerd);

    [Fact]
    public void A_share_lies_between_0_and_100()
    {
        Assert.Equal(62.5m, Getallen.LeesPercentage("62,5%").Waarde);
        Assert.True(Getallen.LeesPercentage("101").Geweigerd);
        Assert.True(Getallen.LeesPercentage("-1").Geweigerd);
    }

    [Theory]
    [InlineData("WIN-D1.2|WIN-D1.4", "WIN-D1.2+WIN-D1.4")]
    [InlineData("D1; D2 ;;D1", "D1+D2")]
    [InlineData("D1, D2", "D1+D2")]
    [InlineData("- D1\n- D2", "D1+D2")]
    [InlineData("n.v.t.", "")]
    public void Lists_of_codes_are_taken_apart(string tekst, string codes) => Assert.Equal(codes, string.Join('+', Opsommingen.LeesCodes(tekst)));

    [Fact]
    public void A_comma_in_a_name_does_not_split_it() =>
        Assert.Equal(["Bestuur, Veiligheid en Handhaving", "Wonen"], Opsommingen.Lees("Bestuur, Veiligheid en Handhaving | Wonen"));

    [Theory]
    [InlineData("WIN-D1.2", true)]
    [InlineData("4.1", true)]
    [InlineData("Centrum", false)]
    [InlineData("Groei & Bloei", false)]
    public void Codes_are_told_from_names(string tekst, bool code) => Assert.Equal(code, Opsommingen.LijktCode(tekst));

    [Theory]
    [InlineData("ja", true)]
    [InlineData("J", true)]
    [InlineData("✓", true)]
    [InlineData("Nee", false)]
    [InlineData("0", false)]
    public void Yes_and_no(string tekst, bool waarde) => Assert.Equal(waarde, JaNee.Lees(tekst).Waarde);

    [Theory]
    [InlineData("J. de Vries", "J. de Vries", null)]
    [InlineData("Vries, J. de", "J. de Vries", null)]
    [InlineData("Vries de, J.", "J. de Vries", null)]
    [InlineData("Jansen, Piet", "Piet Jansen", null)]
    [InlineData("Berg, Anna van den", "Anna van den Berg", null)]
    [InlineData("Jan de Vries (wethouder)", "Jan de Vries", "wethouder")]
    [InlineData("wethouder Jansen", "Jansen", "wethouder")]
    [InlineData("dhr. drs. P. Bakker", "P. Bakker", null)]
    [InlineData("Mw. A. Sjoerdsma-Ypma", "A. Sjoerdsma-Ypma", null)]
    [InlineData("Tjêbbe Sânstra", "Tjêbbe Sânstra", null)]
    public void Names_of_persons_come_in_reading_order(string tekst, string naam, string? functie)
    {
        var vermelding = Assert.Single(Persoonsnamen.Lees(tekst).Waarde!);
        Assert.Equal(new Persoonsvermelding(Bezetting.Persoon, naam, functie), vermelding);
    }

    [Theory]
    [InlineData("J. Bos / A. Pot")]
    [InlineData("J. Bos en A. Pot")]
    [InlineData("J. Bos; A. Pot")]
    [InlineData("J. Bos, A. Pot")]
    [InlineData("J. Bos\nA. Pot")]
    [InlineData("Bos, J. & Pot, A.")]
    public void Two_names_in_a_cell_are_two_persons(string tekst) =>
        Assert.Equal(["J. Bos", "A. Pot"], Persoonsnamen.Lees(tekst).Waarde!.Select(vermelding => vermelding.Naam));

    [Theory]
    [InlineData("vacature", Bezetting.Vacature)]
    [InlineData("Vacature (werving loopt)", Bezetting.Vacature)]
    [InlineData("vac.", Bezetting.Vacature)]
    [InlineData("n.n.b.", Bezetting.Onbekend)]
    [InlineData("N.N.", Bezetting.Onbekend)]
    [InlineData("onbekend", Bezetting.Onbekend)]
    [InlineData("?", Bezetting.Onbekend)]
    public void A_vacancy_is_something_else_than_unknown(string tekst, Bezetting bezetting) =>
        Assert.Equal(bezetting, Assert.Single(Persoonsnamen.Lees(tekst).Waarde!).Bezetting);

    [Fact]
    public void A_department_is_no_person()
    {
        var lezing = Persoonsnamen.Lees("Afdeling Ruimte");
        Assert.Equal(Bezetting.Onbekend, Assert.Single(lezing.Waarde!).Bezetting);
        Assert.Contains("geen persoon", lezing.Waarschuwing, StringComparison.Ordinal);
        Assert.False(Persoonsnamen.Lees("-").HeeftWaarde);
        Assert.True(Persoonsnamen.Lees("12345").Geweigerd);
    }

    [Fact]
    public void No_text_makes_a_reader_throw() => Prop.ForAll<string?>(tekst =>
    {
        _ = Getallen.Lees(tekst);
        _ = JaNee.Lees(tekst);
        _ = Persoonsnamen.Lees(tekst);
        _ = Opsommingen.LeesCodes(tekst);
        _ = Bedragen.Kolomfactor(tekst);
        return Woordvorm.Normaliseer(tekst) is var woord && woord == Woordvorm.Normaliseer(woord) && Woordvorm.Aanhaling(tekst).Length <= 62;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_of_100_000_characters_is_refused_at_once()
    {
        foreach (var tekst in new[] { new string('1', 100_000), string.Concat(Enumerable.Repeat("1-", 50_000)), string.Concat(Enumerable.Repeat("a, ", 33_000)) })
        {
            Assert.True(Bedragen.Lees(tekst).Geweigerd);
            Assert.True(Datums.Lees(tekst).Geweigerd);
            _ = Persoonsnamen.Lees(tekst);
        }
    }
}
