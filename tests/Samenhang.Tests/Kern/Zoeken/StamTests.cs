// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Zoeken;

namespace Samenhang.Tests.Kern.Zoeken;

/// <summary>The stemmer against the examples of Snowball, and against words of municipalities.</summary>
public sealed class StamTests
{
    [Theory]
    [InlineData("lichaamsziek", "lichaamsziek"), InlineData("lichamelijk", "licham"), InlineData("lichamelijke", "licham"), InlineData("lichamelijkheden", "licham"), InlineData("lichamen", "licham")]
    [InlineData("lichere", "licher"), InlineData("licht", "licht"), InlineData("lichtarmen", "lichtarm"), InlineData("lichtbeeld", "lichtbeeld"), InlineData("lichten", "licht")]
    [InlineData("lichtende", "lichtend"), InlineData("opgingen", "opging"), InlineData("opglimpen", "opglimp"), InlineData("opglimping", "opglimp"), InlineData("opgroeien", "opgroei")]
    [InlineData("opgroeiende", "opgroei"), InlineData("ophelderende", "ophelder"), InlineData("ophemelde", "ophemeld"), InlineData("ophogingen", "ophog"), InlineData("ophouden", "ophoud")]
    public void The_examples_of_the_algorithm_come_out(string word, string stem) => Assert.Equal(stem, Stam.Van(word));

    [Theory]
    [InlineData("woning", "woningen"), InlineData("huis", "huizen"), InlineData("wijk", "wijken"), InlineData("brief", "brieven"), InlineData("school", "scholen"), InlineData("project", "projecten")]
    [InlineData("inspanning", "inspanningen"), InlineData("gezondheid", "gezondheden"), InlineData("straat", "straten"), InlineData("plan", "plannen"), InlineData("kind", "kinds"), InlineData("bestuurlijk", "bestuurlijke")]
    public void Forms_of_one_word_have_one_stem(string one, string other) => Assert.Equal(Stam.Van(one), Stam.Van(other));

    [Theory]
    [InlineData("opgave", "opvang"), InlineData("wonen", "woord"), InlineData("zorg", "zon"), InlineData("jeugd", "jeuk"), InlineData("pr012", "pr01"), InlineData("de", "den")]
    public void Other_words_have_other_stems(string one, string other) => Assert.NotEqual(Stam.Van(one), Stam.Van(other));
}
