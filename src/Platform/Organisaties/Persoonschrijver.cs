// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Organisaties;

/// <summary>Writes a person on the connection of the change that records the departure: both are there, or neither.</summary>
internal static class Persoonschrijver
{
    internal static async Task BewaarAsync(DbConnection verbinding, Persoon persoon, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            """
            insert into persoon (id, organisatie_id, naam, functie, werkgever, afdeling_id, email, account_id, actief, laatste_werkdag)
            values (@id, @org, @naam, @functie, @werkgever, @afdeling, @email, @account, @actief, @dag)
            on conflict (id) do update set naam = @naam, functie = @functie, werkgever = @werkgever, afdeling_id = @afdeling, email = @email, actief = @actief, laatste_werkdag = @dag
            """,
            ("id", persoon.Id), ("org", persoon.OrganisatieId), ("naam", persoon.Naam), ("functie", persoon.Functie), ("werkgever", persoon.Werkgever),
            ("afdeling", persoon.AfdelingId), ("email", persoon.Email), ("account", persoon.AccountId), ("actief", persoon.Actief), ("dag", persoon.LaatsteWerkdag));
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
