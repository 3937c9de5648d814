// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Reads the version once for all requests that wait for it. Who comes while a read is under way gets the next one, so that an answer never
/// predates its question.
/// </summary>
internal sealed class PostgresVersheid(Databank databank) : IVersheid
{
    private readonly ConcurrentDictionary<Guid, GedeeldeLezing> _lezingen = new();

    public ValueTask<long> VersieAsync(Guid organisatie, CancellationToken stop) =>
        new(_lezingen.GetOrAdd(organisatie, id => new GedeeldeLezing(() => LeesAsync(id))).LeesAsync().WaitAsync(stop));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<long> LeesAsync(Guid organisatie)
    {
        await using var verbinding = await databank.OpenAsync();
        await using var opdracht = verbinding.Met("select versie from organisatie where id = @org", ("org", organisatie));
        return await opdracht.ExecuteScalarAsync() as long? ?? throw Register.OnbekendeOrganisatie(organisatie);
    }

    private sealed class GedeeldeLezing(Func<Task<long>> lees)
    {
        private readonly Lock _slot = new();
        private Task<long>? _lopend;
        private Task<long>? _volgend;

        internal Task<long> LeesAsync()
        {
            lock (_slot)
            {
                if (_lopend is null or { IsCompleted: true })
                {
                    return _lopend = _volgend is null ? Task.Run(lees) : _volgend;
                }

                return _volgend ??= NaAsync(_lopend);
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
}
