// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Web.Opdrachtregel;

namespace Samenhang.Tests.Web.Opdrachtregel;

public sealed class ArgumentenTests
{
    [Fact]
    public void Options_have_a_value_and_switches_have_none()
    {
        var read = Read("--organisatie", "GM0294", "--reden=een = twee", "--proef");

        Assert.Equal("GM0294", read.Verplicht("organisatie"));
        Assert.Equal("een = twee", read.Waarde("reden"));
        Assert.True(read.Heeft("proef"));
        Assert.Null(read.Waarde("bron"));
    }

    [Theory]
    [InlineData("bestaat niet", "--onbekend", "x")]
    [InlineData("ontbreekt de waarde", "--organisatie")]
    [InlineData("twee keer", "--proef", "--proef")]
    [InlineData("hoort hier niet", "los")]
    [InlineData("bestaat niet", "--proef=ja")]
    public void What_is_not_understood_is_named(string part, params string[] words) =>
        Assert.Contains(part, Assert.Throws<Gebruiksfout>(() => Read(words)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_required_option_that_is_missing_is_named() =>
        Assert.Contains("--bron", Assert.Throws<Gebruiksfout>(() => Read().Verplicht("bron")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "migreer")]
    [InlineData(true, "--help")]
    [InlineData(false, "--urls=http://localhost:5090")]
    [InlineData(false)]
    public void A_verb_is_asked_for_by_its_name(bool expected, params string[] words) => Assert.Equal(expected, Werkwoorden.Gevraagd(words));

    private static Argumenten Read(params string[] words) => Argumenten.Lees(words, ["organisatie", "bron", "reden"], ["proef"]);
}
