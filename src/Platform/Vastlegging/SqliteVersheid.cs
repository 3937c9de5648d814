// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Asks SQLite whether anybody wrote, over one connection that stays open: <c>pragma data_version</c> changes with every commit of another
/// connection, also of another process. Only then the version itself is read.
/// </summary>
internal sealed class SqliteVersheid(Databank databank) : IVersheid
{
    private readonly Lock _slot = new();
    private readonly Dictionary<Guid, long> _bekend = [];
    private DbConnection? _verbinding;
    private DbCommand? _vraag;
    private long _stand = -1;

    public async ValueTask<long> VersieAsync(Guid organisatie, CancellationToken stop)
    {
        if (_verbinding is null)
        {
            var verbinding = await databank.OpenAsync(stop);
            lock (_slot)
            {
                if (_verbinding is null)
                {
                    _vraag = verbinding.Met("pragma data_version");
                    _verbinding = verbinding;
                    verbinding = null;
                }
            }

            if (verbinding is not null)
            {
                await verbinding.DisposeAsync();
            }
        }

        lock (_slot)
        {
            var stand = (long)_vraag!.ExecuteScalar()!;
            if (stand != _stand)
            {
                _bekend.Clear();
                _stand = stand;
            }

            if (!_bekend.TryGetValue(organisatie, out var versie))
            {
                using var opdracht = _verbinding.Met("select versie from organisatie where id = @org", ("org", organisatie));
                versie = opdracht.ExecuteScalar() as long? ?? throw Register.OnbekendeOrganisatie(organisatie);
                _bekend.Add(organisatie, versie);
            }

            return versie;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_verbinding is not null)
        {
            await _vraag!.DisposeAsync();
            await _verbinding.DisposeAsync();
        }
    }
}
