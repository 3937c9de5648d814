// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Tests.Platform.Opmaak;

public sealed class TekstTests
{
    [Theory]
    [InlineData("Joost van Eerdenburg", "JE")]
    [InlineData("Aïsha Benali", "AB")]
    [InlineData("Ömer", "Ö")]
    [InlineData("jan de vries", "JV")]
    [InlineData("R. (Rachid) Oulad", "RO")]
    [InlineData("  ", "?")]
    [InlineData(null, "?")]
    public void Initials(string? naam, string letters) => Assert.Equal(letters, Initialen.Van(naam));

    [Fact]
    public void Dates()
    {
        var dag = new DateOnly(2026, 3, 1);
        Assert.Equal("1 mrt 2026", Datumtekst.Kort(dag));
        Assert.Equal("1 maart 2026", Datumtekst.Lang(dag));
        Assert.Equal("01-03-2026", Datumtekst.Invoer(dag));
    }

    [Theory]
    [InlineData(125_000_000, "€\u00a01.250.000")]
    [InlineData(125_050, "€\u00a01.250,50")]
    [InlineData(0, "€\u00a00")]
    [InlineData(-500, "€\u00a0-5")]
    public void Amounts(long centen, string tekst) => Assert.Equal(tekst, Bedragtekst.Toon(centen));
}
