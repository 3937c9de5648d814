// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Overzicht;

namespace Samenhang.Tests.Platform.Overzicht;

public sealed class PeriodeTests
{
    [Theory]
    [InlineData(Overzichtritme.Dagelijks, "2026-03-03T06:59", null)]
    [InlineData(Overzichtritme.Dagelijks, "2026-03-03T07:00", "2026-03-03")]
    [InlineData(Overzichtritme.Dagelijks, "2026-03-03T23:59", "2026-03-03")]
    [InlineData(Overzichtritme.Wekelijks, "2026-03-02T06:59", null)]
    [InlineData(Overzichtritme.Wekelijks, "2026-03-02T07:00", "2026-W10")]
    [InlineData(Overzichtritme.Wekelijks, "2026-03-08T03:00", "2026-W10")]
    [InlineData(Overzichtritme.Wekelijks, "2027-01-01T12:00", "2026-W53")]
    [InlineData(Overzichtritme.Geen, "2026-03-03T12:00", null)]
    public void A_period_begins_at_its_hour_and_lasts_until_the_next(Overzichtritme rhythm, string local, string? expected) =>
        Assert.Equal(expected, Overzichtperiode.Van(rhythm, DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), 7));
}
