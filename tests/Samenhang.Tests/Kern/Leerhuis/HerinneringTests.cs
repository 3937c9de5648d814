// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Leerhuis;

namespace Samenhang.Tests.Kern.Leerhuis;

public sealed class HerinneringTests
{
    private static readonly IReadOnlyList<Bijeenkomst> Course =
    [
        new(new DateTime(2027, 1, 14, 9, 30, 0), new DateTime(2027, 1, 14, 16, 30, 0), "Een"), new(new DateTime(2027, 1, 15, 9, 30, 0), new DateTime(2027, 1, 15, 16, 30, 0), "Twee"),
        new(new DateTime(2027, 3, 28, 9, 30, 0), new DateTime(2027, 3, 28, 16, 30, 0), "Drie"),
    ];

    [Theory]
    [InlineData("2027-01-12 09:29", null, null)]
    [InlineData("2027-01-12 09:30", "Een", "2027-01-12 09:30")]
    [InlineData("2027-01-14 09:30", null, null)]
    [InlineData("2027-01-14 16:30", "Twee", "2027-01-14 16:30")]
    [InlineData("2027-01-15 09:30", null, null)]
    [InlineData("2027-03-27 12:00", "Drie", "2027-03-26 09:30")]
    [InlineData("2027-03-29 12:00", null, null)]
    public void People_are_reminded_two_days_before_each_meeting_and_never_of_two_at_once(string now, string? meeting, string? since)
    {
        var due = Herinnering.Nu(Course, DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(meeting, due?.Welke.Titel);
        Assert.Equal(since, due?.Vanaf.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }
}
