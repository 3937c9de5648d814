// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Reads once for all who ask at the same time. Who comes while a read is under way gets the next one, so that an answer never predates its
/// question.
/// </summary>
internal sealed class GedeeldeLezing(Func<Task<long>> lees)
{
    private readonly Lock _slot = new();
    private Task<long>? _lopend;
    private Task<long>? _volgend;

    internal Task<long> LeesAsync()
    {
        lock (_slot)
        {
            if (_volgend is not null)
            {
                return _volgend;
            }

            if (_lopend is null or { IsCompleted: true })
            {
                return _lopend = Task.Run(lees);
            }

            // On another thread: begun in here, it would read before it is known as the next.
            var lopend = _lopend;
            return _volgend = Task.Run(() => NaAsync(lopend));
        }
    }

    private async Task<long> NaAsync(Task lopend)
    {
        await Task.WhenAny(lopend);
        lock (_slot)
        {
            _lopend = _volgend;
            _volgend = null;
        }

        return await lees();
    }
}
