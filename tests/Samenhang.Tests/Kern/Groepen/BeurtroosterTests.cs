// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;

namespace Samenhang.Tests.Kern.Groepen;

public sealed class BeurtroosterTests
{
    [Fact]
    public void Eight_members_get_one_turn_each_over_five_evenings()
    {
        var rooster = Beurtrooster.Verdeel("abcdefgh".ToList(), [0, 0, 0, 0, 0]);
        Assert.Equal(["ab", "cd", "ef", "g", "h"], rooster.Select(avond => string.Concat(avond)));
    }

    [Fact]
    public void Who_comes_later_gets_the_evening_that_has_fewest() => Assert.Equal(["", "", "x"], Beurtrooster.Verdeel(["x"], [2, 2, 1]).Select(avond => string.Concat(avond)));
}
