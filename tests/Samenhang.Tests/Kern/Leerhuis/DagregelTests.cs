// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Leerhuis;

namespace Samenhang.Tests.Kern.Leerhuis;

/// <summary>Lines with dated facts and speakers, as people type them.</summary>
public sealed class DagregelTests
{
    [Fact]
    public void Figures_keep_their_day()
    {
        var (all, unreadable) = Dagregel.Cijfers("1-9-2021 | leden | 205\r\n\n 01-09-2021 | professionals |8.400 ");
        Assert.Null(unreadable);
        Assert.Equal([(new(2021, 9, 1), "leden", 205), (new DateOnly(2021, 9, 1), "professionals", 8400)], all);
    }

    [Theory, InlineData("leden | 205"), InlineData("31-2-2021 | leden | 205"), InlineData("1-9-2021 | leden | veel"), InlineData("1-9-2021 | | 205"), InlineData("1-9-2021 | leden | -1")]
    public void What_is_no_figure_is_told(string line) => Assert.Equal(line, Dagregel.Cijfers($"1-9-2021 | leden | 205\n{line}").Onleesbaar);

    [Fact]
    public void People_are_in_the_bestuur_from_a_day_until_a_day_or_open_ended()
    {
        Assert.Equal(
            [("Jikke Veenstra", "manager projecten, Lindewaard", new(2018, 1, 1), null), ("Bas Kok", "hoofd, Elders", new DateOnly(2018, 1, 1), new DateOnly(2020, 12, 31))],
            Dagregel.Bestuur("Jikke Veenstra | manager projecten, Lindewaard | 1-1-2018\nBas Kok | hoofd, Elders | 1-1-2018 | 31-12-2020").Alle);
        foreach (var wrong in new[] { "Bas Kok | 1-1-2018", "Bas Kok | hoofd | 1-1-2018 | straks", "Bas Kok | hoofd | 1-1-2018 | 31-12-2017" }) Assert.Equal(wrong, Dagregel.Bestuur(wrong).Onleesbaar);
    }

    [Fact]
    public void A_speaker_has_a_name_and_may_have_a_role_and_a_story() => Assert.Equal(
        [new Spreker("Astrid", "gemeentesecretaris", "Zij vertelt | alles."), new("Aad", "", "")], Spreker.Lees("Astrid | gemeentesecretaris | Zij vertelt | alles.\nAad"));
}
