// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Notatie;

namespace Samenhang.Tests.Kern.Notatie;

public sealed class VermeldingenTests
{
    private static readonly (Guid Id, string Naam)[] People =
        [.. new[] { "Jikke de Vries", "Jan Bakker", "Jan Bakker-Smit", "Jan Bakker", "mr. Renée Ölçer", "J. Klaassen", "Piet" }.Select((name, i) => (Id(i), name))];

    [Theory]
    [InlineData("Vraag @Jikke de Vries even", "@Jikke de Vries=0")]
    [InlineData("@jikke DE vries, kijk", "@jikke DE vries=0")]
    [InlineData("(@Jikke)", "@Jikke=0")]
    [InlineData("@Renee Olcer en @Piet.", "@Renee=4", "@Piet=6")]
    [InlineData("@Renée!", "@Renée=4")]
    [InlineData("@Jan Bakker-Smit en @Piet", "@Jan Bakker-Smit=2", "@Piet=6")]
    [InlineData("@Jan Bakker", "@Jan Bakker=1,3")]
    [InlineData("@Jan", "@Jan=1,2,3")]
    [InlineData("@Jikke@Piet", "@Jikke=0")]
    [InlineData("jikke@vries.example, @niemand, @ Piet, @, @J. Klaas, @Pieter, @Jikkelien")]
    [InlineData("")]
    public void Who_is_named_is_found(string text, params string[] expected)
    {
        var found = Vermeldingen.Lees(text, People).Select(mention => $"{text.Substring(mention.Begin, mention.Lengte)}={string.Join(',', mention.Wie.Select(Number))}");
        Assert.Equal(expected, found);
    }

    [Fact]
    public void No_more_people_are_looked_up_than_a_note_can_sensibly_name() =>
        Assert.Equal(Vermeldingen.Meeste, Vermeldingen.Lees(string.Concat(Enumerable.Repeat("@Piet ", 500)), People).Count);

    private static Guid Id(int number) => new(number + 1, 0, 0, new byte[8]);

    private static int Number(Guid id) => Array.FindIndex(People, person => person.Id == id);
}
