// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Tests.Infrastructuur;

/// <summary>A clock that stands still until a test moves it. Starts on 3 March 2026, 10:00 UTC (11:00 in Amsterdam).</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves the clock; backwards too, as a clock that is corrected does.</summary>
    public void Advance(TimeSpan by) => _now += by;

    /// <summary>Sets the clock to an instant.</summary>
    public void Set(DateTimeOffset instant) => _now = instant.ToUniversalTime();
}
