// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Tests.Platform.Vastlegging;

public sealed class GedeeldeLezingTests
{
    [Fact]
    public async Task An_answer_never_predates_its_question()
    {
        var now = 0L;
        var reads = 0;
        var reading = new GedeeldeLezing(async () =>
        {
            Interlocked.Increment(ref reads);
            var read = Volatile.Read(ref now);
            if (read % 3 == 0)
            {
                await Task.Yield();
            }

            return read;
        });

        const int Asks = 4000;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var ask = 0; ask < Asks; ask++)
            {
                var asked = Interlocked.Increment(ref now);
                Assert.True(await reading.LeesAsync() >= asked, "The answer is older than the question.");
            }
        })));

        Assert.InRange(reads, 1, 8 * Asks);
    }

    [Fact]
    public async Task All_who_wait_share_one_read_and_an_error_is_of_those_who_asked_only()
    {
        var gate = new TaskCompletionSource<long>();
        var reads = 0;
        var reading = new GedeeldeLezing(() => ++reads == 1 ? gate.Task : Task.FromResult(7L));
        var first = reading.LeesAsync();
        var waiting = Enumerable.Range(0, 50).Select(_ => reading.LeesAsync()).ToList();

        gate.SetException(new TimeoutException());

        await Assert.ThrowsAsync<TimeoutException>(() => first);
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(7, answer));
        Assert.Equal(2, reads);
    }
}
