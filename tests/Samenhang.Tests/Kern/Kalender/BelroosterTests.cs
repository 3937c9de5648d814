// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;

namespace Samenhang.Tests.Kern.Kalender;

public sealed class BelroosterTests
{
    [Theory]
    [InlineData("13:00", "14:30", 10, "13:00 13:30 14:00"), InlineData("13:00", "14:20", 10, "13:00 13:30 14:00"), InlineData("13:00", "14:19", 10, "13:00 13:30"), InlineData("13:00", "13:19", 0, "")]
    public void Talks_of_twenty_minutes_fit_with_time_between_them(string van, string tot, int tussen, string expected) =>
        Assert.Equal(expected, string.Join(' ', Belrooster.Maak(TimeOnly.Parse(van, null), TimeOnly.Parse(tot, null), TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(tussen)).Select(tijd => tijd.ToString("HH:mm", null))));
}
