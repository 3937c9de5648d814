// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Landschap;

public sealed class MeetreeksTests
{
    private static readonly Guid Indicator = Guid.CreateVersion7();

    [Fact]
    public void Figures_are_read_by_their_period_whatever_the_order_they_came_in()
    {
        var reeks = new Meetreeks(
            [Figure(Metingsoort.Streefwaarde, 2026, 5), Figure(Metingsoort.Realisatie, 2025, 6), Figure(Metingsoort.Nulmeting, 2021, 8),
                Figure(Metingsoort.Realisatie, 2023, 7), Figure(Metingsoort.Streefwaarde, 2028, 4), Figure(Metingsoort.Prognose, 2027, 4.5m)]);

        Assert.Equal([4, 4.5m, 5, 6, 7, 8], reeks.Alle.Select(meting => meting.Waarde));
        Assert.Equal((6m, 8m, 4m), (reeks.Laatste!.Waarde, reeks.Nulmeting!.Waarde, reeks.Streefwaarde!.Waarde));
        Assert.Equal([6, 7, 8], reeks.Gemeten.Select(meting => meting.Waarde));
    }

    [Fact]
    public void A_nulmeting_is_the_latest_while_nothing_else_was_measured()
    {
        Assert.Equal(8m, new Meetreeks([Figure(Metingsoort.Nulmeting, 2021, 8), Figure(Metingsoort.Prognose, 2027, 4)]).Laatste!.Waarde);
        Assert.Null(new Meetreeks([Figure(Metingsoort.Streefwaarde, 2028, 4)]).Laatste);
    }

    private static Meting Figure(Metingsoort soort, int jaar, decimal waarde) =>
        new() { Id = Guid.CreateVersion7(), IndicatorId = Indicator, Soort = soort, Periode = Datering.Jaar(jaar), Waarde = waarde };
}
