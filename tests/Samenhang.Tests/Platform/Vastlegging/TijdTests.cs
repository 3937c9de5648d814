// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Tests.Platform.Vastlegging;

/// <summary>What somebody types as a time is an instant on every day, also in the hours that the clock skips or has twice.</summary>
public sealed class TijdTests
{
    [Theory]
    [InlineData("2027-03-28T01:30", "2027-03-28T00:30")]
    [InlineData("2027-03-28T02:30", "2027-03-28T01:30")]
    [InlineData("2027-03-28T03:30", "2027-03-28T01:30")]
    [InlineData("2027-10-31T02:30", "2027-10-31T01:30")]
    [InlineData("2027-10-31T19:00", "2027-10-31T18:00")]
    public void A_clock_time_is_an_instant(string clock, string utc) =>
        Assert.Equal(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), Tijd.NaarUtc(DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture)));
}
