// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Rows of sign-ups on the connection of a change. Every statement leads with the organisation.</summary>
internal static class Aanmeldrijen
{
    private const string Kolommen = "id, activiteit_id, vorm, naam, email, staat, volgorde, stap, aangeboden_tot, prijs";

    internal static Task<Aanmelding?> ZoekAsync(DbConnection verbinding, Guid organisatie, Guid id, CancellationToken stop) =>
        EersteAsync(verbinding, organisatie, "id = @id", [("id", id)], stop);

    internal static Task<Aanmelding?> ZoekAsync(DbConnection verbinding, Guid organisatie, Guid activiteit, string email, CancellationToken stop) =>
        EersteAsync(verbinding, organisatie, "activiteit_id = @activiteit and email = @email", [("activiteit", activiteit), ("email", email)], stop);

    /// <summary>Who has waited longest for a place of this form.</summary>
    internal static Task<Aanmelding?> EersteWachtendeAsync(DbConnection verbinding, Guid organisatie, Guid activiteit, Plekvorm vorm, CancellationToken stop) => EersteAsync(
        verbinding, organisatie, "activiteit_id = @activiteit and vorm = @vorm and staat = @staat order by volgorde limit 1",
        [("activiteit", activiteit), ("vorm", vorm.ToString()), ("staat", nameof(Aanmeldstaat.Wachtlijst))], stop);

    /// <summary>Adds a row, or gives the row of who comes back a new place in the order.</summary>
    /// <returns>False when the address came in at the same moment by another way.</returns>
    internal static async Task<bool> ZetAsync(DbConnection verbinding, Aanmelding rij, bool bestaat, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            bestaat
                ? "update aanmelding set vorm = @vorm, naam = @naam, werkgever = @werkgever, functie = @functie, lid_id = @lid, account_id = @account, staat = @staat, volgorde = @volgorde, "
                    + "aangemeld_op = @op, aangeboden_tot = null, prijs = @prijs, antwoorden = @antwoorden, medelid = @medelid, opname_akkoord_op = @opname, door_organisator = @door, herinnerd_op = null where organisatie_id = @org and id = @id"
                : "insert into aanmelding (organisatie_id, id, activiteit_id, vorm, naam, email, werkgever, functie, lid_id, account_id, staat, volgorde, stap, aangemeld_op, prijs, antwoorden, "
                    + "medelid, opname_akkoord_op, geen_berichten, door_organisator, aanwezigheid, geevalueerd) values (@org, @id, @activiteit, @vorm, @naam, @email, @werkgever, @functie, @lid, @account, @staat, @volgorde, 0, @op, @prijs, "
                    + "@antwoorden, @medelid, @opname, @nee, @door, @aanwezig, @nee) on conflict do nothing",
            ("org", rij.OrganisatieId), ("id", rij.Id), ("activiteit", rij.ActiviteitId), ("vorm", rij.Vorm.ToString()), ("naam", rij.Naam), ("email", rij.Email), ("werkgever", rij.Werkgever),
            ("functie", rij.Functie), ("lid", rij.LidId), ("account", rij.AccountId), ("staat", rij.Staat.ToString()), ("volgorde", rij.Volgorde), ("op", rij.AangemeldOp), ("prijs", rij.Prijs),
            ("antwoorden", rij.Antwoorden), ("medelid", rij.Medelid), ("opname", rij.OpnameAkkoordOp), ("door", rij.DoorOrganisator), ("aanwezig", nameof(Aanwezigheid.Onbekend)), ("nee", false));
        return await opdracht.ExecuteNonQueryAsync(stop) == 1;
    }

    /// <summary>Changes how far a sign-up is; the row was read under the lock of its places.</summary>
    internal static async Task ZetStaatAsync(DbConnection verbinding, Aanmelding rij, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "update aanmelding set staat = @staat, stap = @stap, aangeboden_tot = @tot where organisatie_id = @org and id = @id",
            ("staat", rij.Staat.ToString()), ("stap", rij.Stap), ("tot", rij.AangebodenTot), ("org", rij.OrganisatieId), ("id", rij.Id));
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static async Task<Aanmelding?> EersteAsync(DbConnection verbinding, Guid organisatie, string waar, (string, object?)[] waarden, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met($"select {Kolommen} from aanmelding where organisatie_id = @org and {waar}", [("org", organisatie), .. waarden]);
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        if (!await lezer.ReadAsync(stop)) return null;
        return new Aanmelding
        {
            OrganisatieId = organisatie,
            Id = lezer.GetGuid(0),
            ActiviteitId = lezer.GetGuid(1),
            Vorm = Enum.Parse<Plekvorm>(lezer.GetString(2)),
            Naam = lezer.GetString(3),
            Email = lezer.GetString(4),
            Staat = Enum.Parse<Aanmeldstaat>(lezer.GetString(5)),
            Volgorde = lezer.GetInt64(6),
            Stap = lezer.GetInt32(7),
            AangebodenTot = lezer.IsDBNull(8) ? null : DateTime.SpecifyKind(lezer.GetDateTime(8), DateTimeKind.Utc),
            Prijs = lezer.GetInt64(9),
        };
    }
}
