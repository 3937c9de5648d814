// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace Samenhang.Platform.Data;

/// <summary>
/// Keeps what was read from the database for <see cref="Houdbaarheid"/>. What this process changes is seen at its next request, when it calls
/// <see cref="Vergeet"/> after the change; what another process changes after that time at the latest.
/// </summary>
/// <typeparam name="TSleutel">Whose it is.</typeparam>
/// <typeparam name="TWaarde">What was read; never changed afterwards.</typeparam>
public sealed class Kortgeheugen<TSleutel, TWaarde>(TimeProvider klok, Func<TSleutel, CancellationToken, Task<TWaarde>> lees)
    where TSleutel : notnull
{
    private const int MeesteOnthouden = 20_000;
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<TSleutel, (TWaarde Waarde, long Gelezen)> _bekend = new();
    private long _ronde;

    /// <summary>What is known, read when it is not or too old.</summary>
    public ValueTask<TWaarde> LeesAsync(TSleutel sleutel, CancellationToken stop) =>
        _bekend.TryGetValue(sleutel, out var bewaard) && klok.GetElapsedTime(bewaard.Gelezen) < Houdbaarheid ? new(bewaard.Waarde) : HaalAsync(sleutel, stop);

    /// <summary>Reads it again at the next request.</summary>
    public void Vergeet(TSleutel sleutel)
    {
        Interlocked.Increment(ref _ronde);
        _bekend.TryRemove(sleutel, out _);
    }

    /// <summary>A read that began before a change may not outlive it.</summary>
    private bool Ongewijzigd(long ronde) => Interlocked.Read(ref _ronde) == ronde;

    private async ValueTask<TWaarde> HaalAsync(TSleutel sleutel, CancellationToken stop)
    {
        var (gelezen, ronde) = (klok.GetTimestamp(), Interlocked.Read(ref _ronde));
        var waarde = await lees(sleutel, stop);
        if (Ongewijzigd(ronde))
        {
            if (_bekend.Count >= MeesteOnthouden) _bekend.Clear();
            _bekend[sleutel] = (waarde, gelezen);
            if (!Ongewijzigd(ronde)) _bekend.TryRemove(sleutel, out _);
        }

        return waarde;
    }
}
