// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class GeldRegelsTests
{
    private readonly Opgave _opgave = Make.Opgave();

    [Fact]
    public void H14_Shares_of_one_dimension_and_year_are_at_most_the_whole()
    {
        var first = Link(60);
        var situation = new Situation(_opgave, first);

        situation.Accepts(Link(40));
        situation.Refuses(Link(40.01m), "Percentage: H14");
        Assert.Contains("100,01", situation.Words(Link(40.01m)).Replace('.', ','), StringComparison.Ordinal);
        situation.Accepts(Link(100) with { Jaar = 2027 });
        situation.Accepts(Link(100) with { Dimensie = Begrotingsdimensie.Product });
        situation.Accepts(first with { Percentage = 100 });
        situation.Refuses(Link(-1), "Percentage");
        situation.Refuses(Link(101) with { Jaar = 2028 }, "Percentage", "Percentage: H14");
    }

    [Fact]
    public void Money_hangs_on_what_is_there_in_a_year_that_can_be_and_an_amount_that_can_be()
    {
        var line = new Budgetregel { Id = Guid.NewGuid(), Op = _opgave.Id, Jaar = 2026 };
        var situation = new Situation(_opgave);

        situation.Accepts(line with { PrimitiefCenten = 100_000_000_000_000, GerealiseerdCenten = -5 });
        situation.Accepts(line with { Op = null });
        situation.Refuses(line with { Op = Guid.NewGuid() }, "Op");
        situation.Refuses(line with { Jaar = 1989 }, "Jaar");
        situation.Refuses(line with { Jaar = 2101 }, "Jaar");
        const long TooMuch = 100_000_000_000_001;
        situation.Refuses(
            line with { PrimitiefCenten = TooMuch, NaWijzigingCenten = -TooMuch, VerplichtCenten = TooMuch, GerealiseerdCenten = TooMuch, PrognoseCenten = long.MinValue },
            "PrimitiefCenten", "NaWijzigingCenten", "VerplichtCenten", "GerealiseerdCenten", "PrognoseCenten");
        situation.Refuses(Link(10) with { Van = Guid.NewGuid(), Jaar = 1900 }, "Van", "Jaar");
    }

    private Begrotingskoppeling Link(decimal share) =>
        new() { Id = Guid.NewGuid(), Van = _opgave.Id, Dimensie = Begrotingsdimensie.Taakveld, Naar = "6.3 Inkomensregelingen", Jaar = 2026, Percentage = share };
}
