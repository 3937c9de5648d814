// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Organisaties;

namespace Samenhang.Tests.Platform.Organisaties;

public sealed class TaakveldenTests
{
    [Fact]
    public void In_2026_there_are_58_taakvelden_beside_their_subcodes() =>
        Assert.Equal(58, Taakvelden.InJaar(2026).Values.Count(veld => veld.DeelVan is null));

    [Fact]
    public void A_renumbered_taakveld_holds_in_its_own_years_only()
    {
        Assert.Equal("Maatwerkdienstverlening 18-", Taakvelden.InJaar(2024)["6.72"].Naam);
        Assert.False(Taakvelden.InJaar(2025).ContainsKey("6.72"));
        Assert.False(Taakvelden.InJaar(2024).ContainsKey("6.75"));
        Assert.Equal("Jeugdhulp ambulant", Taakvelden.InJaar(2025)["6.75"].Naam);
    }

    [Fact]
    public void What_is_in_use_now_stays_in_use_and_before_the_first_year_there_is_nothing()
    {
        Assert.Equal(Taakvelden.InJaar(2026).Keys.Order(), Taakvelden.InJaar(2031).Keys.Order());
        Assert.Empty(Taakvelden.InJaar(2016));
        Assert.Empty(Taakvelden.InJaar(-1));
    }
}
