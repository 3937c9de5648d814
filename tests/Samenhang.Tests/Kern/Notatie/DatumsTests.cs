// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Notatie;

namespace Samenhang.Tests.Kern.Notatie;

public sealed class DatumsTests
{
    [Theory]
    [InlineData("01-09-2026")]
    [InlineData("1-9-26")]
    [InlineData("1/9/2026")]
    [InlineData("1.9.2026")]
    [InlineData("2026-09-01")]
    [InlineData("2026/9/1")]
    [InlineData("20260901")]
    [InlineData("2026-09-01 00:00:00")]
    [InlineData("2026-09-01T00:00:00")]
    [InlineData("1 september 2026")]
    [InlineData("1 Sept. '26")]
    [InlineData("1 sept. ’26")]
    [InlineData("01-sep-26")]
    [InlineData("dinsdag 1 september 2026")]
    [InlineData("di 1 sep 2026")]
    [InlineData("per 1 september 2026")]
    [InlineData("1e september 2026")]
    [InlineData("1-9-2026 (o.v.b.)")]
    public void Reads_one_day(string tekst)
    {
        var lezing = Datums.Lees(tekst);
        Assert.Null(lezing.Bezwaar);
        Assert.Equal(Tijdvak.Op(new DateOnly(2026, 9, 1)), lezing.Waarde);
        Assert.Null(lezing.Waarschuwing);
    }

    [Theory]
    [InlineData("sep-26", "2026-09-01", "2026-09-30", Precisie.Maand)]
    [InlineData("september 2026", "2026-09-01", "2026-09-30", Precisie.Maand)]
    [InlineData("2026-09", "2026-09-01", "2026-09-30", Precisie.Maand)]
    [InlineData("09-2026", "2026-09-01", "2026-09-30", Precisie.Maand)]
    [InlineData("2026", "2026-01-01", "2026-12-31", Precisie.Jaar)]
    [InlineData("'26", "2026-01-01", "2026-12-31", Precisie.Jaar)]
    [InlineData("in de loop van 2026", "2026-01-01", "2026-12-31", Precisie.Jaar)]
    [InlineData("t/m 2028", "2028-01-01", "2028-12-31", Precisie.Jaar)]
    [InlineData("tm 2028", "2028-01-01", "2028-12-31", Precisie.Jaar)]
    [InlineData("2030+", "2030-01-01", "2030-12-31", Precisie.Jaar)]
    [InlineData("2030 e.v.", "2030-01-01", "2030-12-31", Precisie.Jaar)]
    [InlineData("eind kwartaal 3 2025", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("Q3 2025", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("2025-Q3", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("Q3-25", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("3e kwartaal 2025", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("derde kwartaal van 2025", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("kwartaal III 2025", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("K3 2025", "2025-07-01", "2025-09-30", Precisie.Kwartaal)]
    [InlineData("medio 2026", "2026-05-01", "2026-08-31", Precisie.Deel)]
    [InlineData("begin 2027", "2027-01-01", "2027-04-30", Precisie.Deel)]
    [InlineData("Eind 2025", "2025-09-01", "2025-12-31", Precisie.Deel)]
    [InlineData("voorjaar 2026", "2026-03-01", "2026-05-31", Precisie.Deel)]
    [InlineData("zomer 2026", "2026-06-01", "2026-08-31", Precisie.Deel)]
    [InlineData("voor de zomer van 2026", "2026-04-01", "2026-06-30", Precisie.Deel)]
    [InlineData("2026 najaar", "2026-09-01", "2026-11-30", Precisie.Deel)]
    [InlineData("winter 2027", "2027-12-01", "2028-02-29", Precisie.Deel)]
    [InlineData("eind maart 2026", "2026-03-21", "2026-03-31", Precisie.Deel)]
    [InlineData("1e helft 2026", "2026-01-01", "2026-06-30", Precisie.Halfjaar)]
    [InlineData("tweede helft van 2026", "2026-07-01", "2026-12-31", Precisie.Halfjaar)]
    [InlineData("H1 2026", "2026-01-01", "2026-06-30", Precisie.Halfjaar)]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31", Precisie.Halfjaar)]
    [InlineData("week 36 2026", "2026-08-31", "2026-09-06", Precisie.Week)]
    [InlineData("2026-W36", "2026-08-31", "2026-09-06", Precisie.Week)]
    [InlineData("wk 36-26", "2026-08-31", "2026-09-06", Precisie.Week)]
    [InlineData("2024/2025", "2024-01-01", "2025-12-31", Precisie.Bereik)]
    [InlineData("2024/25", "2024-01-01", "2025-12-31", Precisie.Bereik)]
    [InlineData("2024 t/m 2026", "2024-01-01", "2026-12-31", Precisie.Bereik)]
    [InlineData("collegeperiode 2026 - 2030", "2026-01-01", "2030-12-31", Precisie.Bereik)]
    [InlineData("jan t/m mrt 2026", "2026-01-01", "2026-03-31", Precisie.Bereik)]
    [InlineData("januari tot en met maart 2026", "2026-01-01", "2026-03-31", Precisie.Bereik)]
    [InlineData("01-01-2026 t/m 15-02-2026", "2026-01-01", "2026-02-15", Precisie.Bereik)]
    [InlineData("Q1-Q2 2026", "2026-01-01", "2026-06-30", Precisie.Bereik)]
    [InlineData("najaar 2026 - voorjaar 2027", "2026-09-01", "2027-05-31", Precisie.Bereik)]
    public void A_vague_date_becomes_a_period_and_says_so(string tekst, string van, string tot, Precisie precisie)
    {
        var lezing = Datums.Lees(tekst);
        Assert.Null(lezing.Bezwaar);
        Assert.Equal(new Tijdvak(DateOnly.Parse(van, null), DateOnly.Parse(tot, null), precisie), lezing.Waarde);
        Assert.Contains("is gelezen als de periode ", lezing.Waarschuwing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_warning_names_the_period() =>
        Assert.Equal("‘medio 2026’ is gelezen als de periode 1 mei tot en met 31 augustus 2026.", Datums.Lees("medio 2026").Waarschuwing);

    [Theory]
    [InlineData("46266")]
    [InlineData("uiterlijk 1 september 2026")]
    [InlineData("vóór 1-9-2026")]
    public void A_guess_at_one_day_says_so(string tekst)
    {
        var lezing = Datums.Lees(tekst);
        Assert.Equal(Tijdvak.Op(new DateOnly(2026, 9, 1)), lezing.Waarde);
        Assert.EndsWith("is gelezen als 1 september 2026.", lezing.Waarschuwing, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_a_workbook_are_day_numbers_or_years()
    {
        Assert.Equal(new DateOnly(2026, 9, 1), Datums.Lees(46266m).Waarde.Van);
        Assert.Equal(new DateOnly(2026, 9, 1), Datums.Lees(46266.75m).Waarde.Van);
        Assert.Equal(Precisie.Jaar, Datums.Lees(2026m).Waarde.Precisie);
        Assert.True(Datums.Lees(3.5m).Geweigerd);
        Assert.True(Datums.Lees(-46266m).Geweigerd);
    }

    [Theory]
    [InlineData("31-02-2026", "28 dagen")]
    [InlineData("30 februari 2026", "28 dagen")]
    [InlineData("9/25/2026", "maand 25 bestaat niet")]
    [InlineData("0-1-2026", "31 dagen")]
    [InlineData("1-1-0026", "buiten 1900")]
    [InlineData("Q5 2026", "vier kwartalen")]
    [InlineData("week 54 2026", "53 weken")]
    [InlineData("3e helft 2026", "twee helften")]
    [InlineData("2026-2024", "einde ligt voor het begin")]
    [InlineData("afhankelijk van de raad", "geen datum")]
    [InlineData("wordt 2026 of later", "geen datum")]
    [InlineData("١-٩-٢٠٢٦", "geen datum")]
    public void What_is_no_date_is_refused(string tekst, string reden)
    {
        var lezing = Datums.Lees(tekst);
        Assert.False(lezing.HeeftWaarde);
        Assert.Contains(reden, lezing.Bezwaar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("n.t.b.", true)]
    [InlineData("onbekend", true)]
    [InlineData("?", true)]
    [InlineData("doorlopend", true)]
    [InlineData("Structureel", true)]
    public void Words_for_unknown_give_nothing(string tekst, bool zegtHet)
    {
        var lezing = Datums.Lees(tekst);
        Assert.False(lezing.HeeftWaarde);
        Assert.Null(lezing.Bezwaar);
        Assert.Equal(zegtHet, lezing.Waarschuwing is not null);
    }

    [Fact]
    public void Any_text_gives_a_value_or_a_message_and_never_an_exception() =>
        Prop.ForAll<string?>(tekst => Datums.Lees(tekst) is var lezing && !(lezing.HeeftWaarde && lezing.Geweigerd)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_number_and_any_pieces_of_a_date_never_throw()
    {
        Prop.ForAll<decimal>(getal => Datums.Lees(getal) is var lezing && !(lezing.HeeftWaarde && lezing.Geweigerd)).QuickCheckThrowOnFailure();
        var stukken = Gen.Elements("1", "31", "2026", "'26", "q3", "-", "/", " ", "sep", "medio", "week", "t/m", "helft", "99", "1e", "kwartaal");
        var teksten = Gen.Select(Gen.ArrayOf(stukken), string.Concat).ToArbitrary();
        Prop.ForAll(teksten, tekst => Datums.Lees(tekst) is var lezing && !(lezing.HeeftWaarde && lezing.Geweigerd)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Each_day_is_read_back_as_shown()
    {
        for (var dag = new DateOnly(2023, 12, 25); dag < new DateOnly(2025, 1, 10); dag = dag.AddDays(1))
        {
            Assert.Equal(dag, Datums.Lees(Tijdvak.Toon(dag)).Waarde.Van);
            Assert.Equal(dag, Datums.Lees(dag.ToString("dd-MM-yyyy", null)).Waarde.Van);
        }
    }
}
