// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Notatie;

namespace Samenhang.Tests.Kern.Notatie;

public sealed class BedragenTests
{
    [Theory]
    [InlineData("€ 1.250.000,50", 125_000_050)]
    [InlineData("nihil", 0)]
    [InlineData("1.250.000", 125_000_000)]
    [InlineData("1,2 mln", 120_000_000)]
    [InlineData("1,2 miljoen", 120_000_000)]
    [InlineData("€ 1,2 mln.", 120_000_000)]
    [InlineData("€1.2M", 120_000_000)]
    [InlineData("2 miljard euro", 200_000_000_000)]
    [InlineData("850k", 85_000_000)]
    [InlineData("€ 850K", 85_000_000)]
    [InlineData("k€ 850", 85_000_000)]
    [InlineData("850 k€", 85_000_000)]
    [InlineData("€ 500 duizend", 50_000_000)]
    [InlineData("1250000.50", 125_000_050)]
    [InlineData("1250000,5", 125_000_050)]
    [InlineData("1,250,000.50", 125_000_050)]
    [InlineData("1,250,000", 125_000_000)]
    [InlineData("1.250", 125_000)]
    [InlineData("0.250", 25)]
    [InlineData("12.5", 1_250)]
    [InlineData("1250.500", 125_050)]
    [InlineData("1 250 000", 125_000_000)]
    [InlineData("1\u00A0250\u00A0000", 125_000_000)]
    [InlineData("1'250'000", 125_000_000)]
    [InlineData("€ 500,-", 50_000)]
    [InlineData("500,--", 50_000)]
    [InlineData("(1.000)", -100_000)]
    [InlineData("-1.000", -100_000)]
    [InlineData("€ -1.000", -100_000)]
    [InlineData("-€ 1.000", -100_000)]
    [InlineData("− 1.000", -100_000)]
    [InlineData("1.000-", -100_000)]
    [InlineData("EUR 75.000", 7_500_000)]
    [InlineData("75.000 euro", 7_500_000)]
    [InlineData("0", 0)]
    public void Reads_amounts_into_cents(string tekst, long centen)
    {
        var lezing = Bedragen.Lees(tekst);
        Assert.Null(lezing.Bezwaar);
        Assert.True(lezing.HeeftWaarde);
        Assert.Equal(centen, lezing.Waarde);
        Assert.Null(lezing.Waarschuwing);
    }

    [Theory]
    [InlineData("ca. € 50.000", 5_000_000)]
    [InlineData("± 50.000", 5_000_000)]
    [InlineData("max. € 50.000", 5_000_000)]
    [InlineData("€ 50.000 per jaar", 5_000_000)]
    [InlineData("€ 50.000 (structureel)", 5_000_000)]
    [InlineData("1,250", 125)]
    public void Says_how_a_doubtful_amount_was_read(string tekst, long centen)
    {
        var lezing = Bedragen.Lees(tekst);
        Assert.Equal(centen, lezing.Waarde);
        Assert.Contains($"is gelezen als {Bedragen.Toon(centen)}", lezing.Waarschuwing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-", false)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("p.m.", true)]
    [InlineData("PM", true)]
    [InlineData("n.v.t.", true)]
    [InlineData("n.t.b.", true)]
    [InlineData("??", true)]
    public void Unknown_amounts_are_empty(string tekst, bool zegtHet)
    {
        var lezing = Bedragen.Lees(tekst);
        Assert.False(lezing.HeeftWaarde);
        Assert.False(lezing.Geweigerd);
        Assert.Equal(zegtHet, lezing.Waarschuwing is not null);
    }

    [Theory]
    [InlineData("veel")]
    [InlineData("50.000 - 100.000")]
    [InlineData("1.25.000")]
    [InlineData("1,2,3")]
    [InlineData("zie begroting 2026")]
    [InlineData("12%")]
    [InlineData("1e99")]
    [InlineData("99999999999999999999999999")]
    [InlineData("٣٤٥")]
    public void Nonsense_is_refused_with_the_text_in_the_message(string tekst)
    {
        var lezing = Bedragen.Lees(tekst);
        Assert.False(lezing.HeeftWaarde);
        Assert.StartsWith("‘", lezing.Bezwaar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Budget (x € 1.000)", 1000)]
    [InlineData("Budget x 1000", 1000)]
    [InlineData("Budget * € 1.000", 1000)]
    [InlineData("Begroting in duizenden euro's", 1000)]
    [InlineData("lasten_keuro", 1000)]
    [InlineData("Lasten (k€)", 1000)]
    [InlineData("Budget (€ 1.000)", 1000)]
    [InlineData("Budget in € x 1 mln", 1000000)]
    [InlineData("Krediet (x € 1.000.000)", 1000000)]
    [InlineData("budget_eur", 1)]
    [InlineData("Budget 2026", 1)]
    [InlineData("Budget in euro", 1)]
    public void A_header_can_name_the_unit(string kop, int factor) => Assert.Equal(factor, Bedragen.Kolomfactor(kop));

    [Fact]
    public void The_unit_of_the_column_holds_unless_the_cell_has_its_own()
    {
        Assert.Equal(125_000_000, Bedragen.Lees("1.250", 1000m).Waarde);
        Assert.Equal(125_050_000, Bedragen.Lees("1.250,5", 1000m).Waarde);
        var eigen = Bedragen.Lees("1,2 mln", 1000m);
        Assert.Equal(120_000_000, eigen.Waarde);
        Assert.NotNull(eigen.Waarschuwing);
        Assert.Equal(4_021_800_000, Bedragen.Lees(40218m, 1000m).Waarde);
    }

    [Fact]
    public void Any_text_gives_a_value_or_a_message_and_never_an_exception() =>
        Prop.ForAll<string?>(tekst => Bedragen.Lees(tekst) is var lezing && !(lezing.HeeftWaarde && lezing.Geweigerd)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_shown_is_read_back() =>
        Prop.ForAll<int>(centen => Bedragen.Lees(Bedragen.Toon(centen)) is { HeeftWaarde: true } lezing && lezing.Waarde == centen).QuickCheckThrowOnFailure();
}
