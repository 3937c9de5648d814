// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Data;

namespace Samenhang.Tests.Platform.Data;

public sealed class KortgeheugenTests
{
    private readonly Ticking _clock = new();
    private int _stored = 1, _reads;

    [Fact]
    public async Task It_reads_once_until_told_to_forget_or_until_it_is_old()
    {
        var memory = new Kortgeheugen<int, int>(_clock, ReadAsync);
        Assert.Equal((1, 1), (await memory.LeesAsync(7, default), await memory.LeesAsync(7, default)));
        Assert.Equal(1, _reads);

        _stored = 2;
        Assert.Equal(1, await memory.LeesAsync(7, default));
        memory.Vergeet(7);
        Assert.Equal(2, await memory.LeesAsync(7, default));

        _stored = 3;
        _clock.Seconds = 14;
        Assert.Equal(2, await memory.LeesAsync(7, default));
        _clock.Seconds = 15;
        Assert.Equal(3, await memory.LeesAsync(7, default));
    }

    [Fact]
    public async Task Each_key_has_its_own_value()
    {
        var memory = new Kortgeheugen<int, int>(_clock, (key, _) => Task.FromResult(key * 10));
        Assert.Equal((10, 20), (await memory.LeesAsync(1, default), await memory.LeesAsync(2, default)));
    }

    [Fact]
    public async Task A_read_that_began_before_a_change_is_not_kept()
    {
        var held = new TaskCompletionSource<int>();
        var memory = new Kortgeheugen<int, int>(_clock, (_, _) => _reads++ == 0 ? held.Task : Task.FromResult(_stored));
        var early = memory.LeesAsync(7, default);
        _stored = 2;
        memory.Vergeet(7);
        held.SetResult(1);

        Assert.Equal(1, await early);
        Assert.Equal(2, await memory.LeesAsync(7, default));
    }

    private Task<int> ReadAsync(int key, CancellationToken stop)
    {
        _reads++;
        return Task.FromResult(_stored);
    }

    private sealed class Ticking : TimeProvider
    {
        public int Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
