// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>The row of a room while it is locked for a change, with the number that this change gets.</summary>
internal sealed record Zaalstaat(long Stand, bool Gepauzeerd, Stemronde Stemmen, int Punten, int Deelnemers, int Bijdragen)
{
    /// <summary>Takes the next number. Whoever comes next waits, so numbers are seen in their order.</summary>
    /// <returns>Null when there is no such room.</returns>
    internal static async Task<Zaalstaat?> NeemAsync(DbConnection verbinding, Guid organisatie, Guid zaal, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "update wyberzaal set stand = stand + 1 where organisatie_id = @org and id = @zaal returning stand, gepauzeerd, stemmen, punten, deelnemers, bijdragen",
            ("org", organisatie), ("zaal", zaal));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop)
            ? new Zaalstaat(lezer.GetInt64(0), lezer.GetBoolean(1), Enum.Parse<Stemronde>(lezer.GetString(2)), lezer.GetInt32(3), lezer.GetInt32(4), lezer.GetInt32(5))
            : null;
    }
}
