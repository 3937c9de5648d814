// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Reads the version once for all requests that wait for it.</summary>
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
}
