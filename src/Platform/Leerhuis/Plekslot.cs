// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The row of the places of one form, locked until the end of the transaction: whoever wants a place next waits for it.</summary>
internal sealed class Plekslot(DbConnection verbinding, Guid organisatie, Guid activiteit, Plekvorm vorm)
{
    internal int Capaciteit { get; private set; }

    internal int Bezet { get; private set; }

    internal int Wachtend { get; private set; }

    /// <summary>The number of joining that this change may give.</summary>
    internal long Nummer { get; private set; }

    internal bool IsVrij => Wachtend == 0 && Bezet < Capaciteit;

    internal bool IsVol => Bezet >= Capaciteit;

    /// <summary>Locks the row and takes the next number.</summary>
    /// <returns>Null when the activity has no such places.</returns>
    internal static async Task<Plekslot?> NeemAsync(DbConnection verbinding, Guid organisatie, Guid activiteit, Plekvorm vorm, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "update plek set laatste = laatste + 1 where organisatie_id = @org and activiteit_id = @activiteit and vorm = @vorm returning capaciteit, bezet, wachtend, laatste",
            ("org", organisatie), ("activiteit", activiteit), ("vorm", vorm.ToString()));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop)
            ? new Plekslot(verbinding, organisatie, activiteit, vorm) { Capaciteit = lezer.GetInt32(0), Bezet = lezer.GetInt32(1), Wachtend = lezer.GetInt32(2), Nummer = lezer.GetInt64(3) }
            : null;
    }

    /// <summary>Takes or gives back places, and joins or leaves the waiting list.</summary>
    internal async Task TelAsync(int bezet, int wachtend, CancellationToken stop)
    {
        (Bezet, Wachtend) = (Bezet + bezet, Wachtend + wachtend);
        await using var opdracht = verbinding.Met(
            "update plek set bezet = @bezet, wachtend = @wachtend where organisatie_id = @org and activiteit_id = @activiteit and vorm = @vorm",
            ("bezet", Bezet), ("wachtend", Wachtend), ("org", organisatie), ("activiteit", activiteit), ("vorm", vorm.ToString()));
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    internal async Task ZetCapaciteitAsync(int capaciteit, CancellationToken stop)
    {
        Capaciteit = capaciteit;
        await using var opdracht = verbinding.Met(
            "update plek set capaciteit = @capaciteit where organisatie_id = @org and activiteit_id = @activiteit and vorm = @vorm",
            ("capaciteit", capaciteit), ("org", organisatie), ("activiteit", activiteit), ("vorm", vorm.ToString()));
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
