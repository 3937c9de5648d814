// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Vergelijken;
using Soort = Samenhang.Kern.Vergelijken.Woordverschil.Plaats;

namespace Samenhang.Tests.Kern.Vergelijken;

public sealed class WoordverschilTests
{
    [Fact]
    public void What_went_and_came_stands_in_reading_order() => Assert.Equal(
        [new Woordverschil.Deel("Wij ", Soort.Gelijk), new("betalen ", Soort.Weg), new("helpen ", Soort.Erbij), new("gezinnen", Soort.Gelijk)],
        Woordverschil.Van("Wij betalen gezinnen", "Wij helpen gezinnen").AsEnumerable());

    [Fact]
    public void Both_texts_come_back_from_the_parts() => Prop.ForAll<int[], int[]>((first, second) =>
    {
        var (old, @new) = (Text(first), Text(second));
        var parts = Woordverschil.Van(old, @new);
        Assert.Equal(old, string.Concat(parts.Where(part => part.Soort != Soort.Erbij).Select(part => part.Tekst)));
        Assert.Equal(@new, string.Concat(parts.Where(part => part.Soort != Soort.Weg).Select(part => part.Tekst)));
        Assert.All(Woordverschil.Van(old, old), part => Assert.Equal(Soort.Gelijk, part.Soort));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_very_long_text_is_not_compared_word_by_word()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2000));
        Assert.Equal([Soort.Weg, Soort.Erbij], Woordverschil.Van(text, text + " meer").Select(part => part.Soort));
        Assert.Empty(Woordverschil.Van(null, ""));
    }

    private static string Text(int[] words) => string.Concat(words.Select(word => (word & 3) switch { 0 => "de ", 1 => "wijk\n", 2 => "$ ", _ => "é🌊 " }));
}
