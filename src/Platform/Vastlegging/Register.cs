// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Keeps what every organisation steers, and all of its past. A change is a pure function of the newest Beeld, run while the organisation is
/// locked; what it changes is appended as dated facts. Nothing is overwritten, so the Beeld of any moment can be read again.
/// </summary>
public sealed class Register : IAsyncDisposable
{
    /// <summary>Records kept in memory, all Beelden together; about 0.4 kB each.</summary>
    private const int Geheugen = 1_500_000;

    private readonly Databank _databank;
    private readonly TimeProvider _klok;
    private readonly Feitlezer _lezer;
    private readonly Schrijfpoort _poort;
    private readonly IVersheid _versheid;
    private readonly Beeldgeheugen _geheugen = new(Geheugen);

    /// <summary>One per process and database.</summary>
    public Register(Databank databank, TimeProvider klok)
    {
        _databank = databank;
        _klok = klok;
        _lezer = new Feitlezer(databank.IsPostgres);
        _poort = new Schrijfpoort(databank);
        _versheid = databank.IsPostgres ? new PostgresVersheid(databank) : new SqliteVersheid(databank);
    }

    /// <summary>The newest Beeld, with everything that any process recorded before this was asked.</summary>
    /// <exception cref="KeyNotFoundException">There is no such organisation.</exception>
    public async ValueTask<Beeld> LeesAsync(Guid organisatie, CancellationToken stop = default)
    {
        var versie = await _versheid.VersieAsync(organisatie, stop);
        if (_geheugen.ZoekNieuwste(organisatie) is { } beeld && beeld.Versie >= versie)
        {
            return beeld;
        }

        await using var verbinding = await _databank.OpenAsync(stop);
        return await BijwerkenAsync(verbinding, organisatie, versie, stop);
    }

    /// <summary>The Beeld as it was recorded at a version; 0 is before anything was recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That version has not been recorded yet.</exception>
    public async ValueTask<Beeld> LeesAsync(Guid organisatie, long versie, CancellationToken stop = default)
    {
        var nu = await LeesAsync(organisatie, stop);
        ArgumentOutOfRangeException.ThrowIfNegative(versie);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(versie, nu.Versie);
        if (versie == nu.Versie)
        {
            return nu;
        }

        if (_geheugen.Zoek(organisatie, versie) is { } bekend)
        {
            return bekend;
        }

        await using var verbinding = await _databank.OpenAsync(stop);
        var terug = await Feitlezer.TelSindsAsync(verbinding, organisatie, versie, stop);
        var toen = terug < Soorten.Alle.Sum(soort => nu.Van(soort).Aantal)
            ? await _lezer.GaTerugAsync(verbinding, organisatie, nu, versie, stop)
            : await _lezer.LeesGeheelAsync(verbinding, organisatie, versie, false, stop);
        _geheugen.Bewaar(organisatie, toen);
        return toen;
    }

    /// <summary>The Beeld at the end of a day in Europe/Amsterdam; empty when nothing had been recorded yet.</summary>
    public async ValueTask<Beeld> LeesAsync(Guid organisatie, DateOnly dag, CancellationToken stop = default) =>
        await LeesAsync(organisatie, await VersieOpAsync(organisatie, dag, stop), stop);

    /// <summary>The last version recorded before the end of a day in Europe/Amsterdam; 0 when there was none.</summary>
    public async Task<long> VersieOpAsync(Guid organisatie, DateOnly dag, CancellationToken stop = default)
    {
        await using var verbinding = await _databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select versie from wijziging where organisatie_id = @org and tijdstip_utc < @einde order by versie desc limit 1",
            ("org", organisatie), ("einde", Tijd.NaarMicroseconden(Tijd.EindeVan(dag))));
        return await opdracht.ExecuteScalarAsync(stop) as long? ?? 0;
    }

    /// <summary>Runs a handeling on the newest Beeld and records what it changes, or returns its objections. Both happen whole or not at all.</summary>
    /// <param name="organisatie">The organisation; its changes are made one after another.</param>
    /// <param name="door">Who does it.</param>
    /// <param name="handeling">What is done.</param>
    /// <param name="reden">Why, in the words of the person.</param>
    /// <param name="naast">Relational rows that belong to the change; written in the same transaction, only when it is recorded.</param>
    /// <param name="stop">Ends the wait; a change that was decided on is finished.</param>
    public async Task<Resultaat> VoerUitAsync(
        Guid organisatie, Door door, IHandeling handeling, string? reden = null, Func<DbConnection, Task>? naast = null, CancellationToken stop = default)
    {
        var resultaat = await _poort.GaDoorAsync(verbinding => BeslisAsync(verbinding, organisatie, door, handeling, reden, naast, stop), stop);
        _geheugen.BewaarNieuwste(organisatie, resultaat.Beeld);
        return resultaat;
    }

    /// <summary>Blanks the content of a record in every version, and records that it was done and why; its hashes stay.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="door">Who does it.</param>
    /// <param name="soort">Kind of the record.</param>
    /// <param name="id">The record; also one that has gone.</param>
    /// <param name="reden">Why; kept.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Resultaat> WisAsync(Guid organisatie, Door door, Soort soort, Guid id, string reden, CancellationToken stop = default)
    {
        var handeling = new Wis(soort, id, reden);
        var resultaat = await VoerUitAsync(organisatie, door, handeling, reden, Blank, stop);
        _geheugen.Vergeet(organisatie);
        return resultaat;

        async Task Blank(DbConnection verbinding)
        {
            await using var opdracht = verbinding.Met(
                "update feit set inhoud = '', zout = null where organisatie_id = @org and soort = @soort and id = @id",
                ("org", organisatie), ("soort", soort.Naam), ("id", id));
            await opdracht.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>The hash of the newest change: an anchor against which cutting off the tail is found. Empty while nothing was recorded.</summary>
    public async Task<string> AnkerAsync(Guid organisatie, CancellationToken stop = default)
    {
        await using var verbinding = await _databank.OpenAsync(stop);
        var laatste = await LaatsteAsync(verbinding, organisatie, stop);
        return laatste.Tijdstip == 0 ? "" : Convert.ToHexStringLower(laatste.Hash);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _poort.Dispose();
        await _versheid.DisposeAsync();
    }

    internal static KeyNotFoundException OnbekendeOrganisatie(Guid id) => new($"There is no organisation {id}.");

    private async Task<Beeld> BijwerkenAsync(DbConnection verbinding, Guid organisatie, long versie, CancellationToken stop)
    {
        if (_geheugen.ZoekNieuwste(organisatie) is { } bekend)
        {
            return bekend.Versie >= versie
                ? bekend
                : _geheugen.BewaarNieuwste(organisatie, await _lezer.HaalInAsync(verbinding, organisatie, bekend, versie, stop));
        }

        return _geheugen.BewaarNieuwste(organisatie, await _lezer.LeesGeheelAsync(verbinding, organisatie, versie, false, stop));
    }

    private async Task<(bool Vastleggen, Resultaat Uitkomst)> BeslisAsync(
        DbConnection verbinding, Guid organisatie, Door door, IHandeling handeling, string? reden, Func<DbConnection, Task>? naast, CancellationToken stop)
    {
        await using var slot = verbinding.Met(
            $"select versie from organisatie where id = @org{(_databank.IsPostgres ? " for update" : "")}", ("org", organisatie));
        var versie = await slot.ExecuteScalarAsync(stop) as long? ?? throw OnbekendeOrganisatie(organisatie);
        var beeld = await BijwerkenAsync(verbinding, organisatie, versie, stop);
        var uitkomst = handeling.Voer(beeld, door);
        if (uitkomst is Bezwaren bezwaren)
        {
            return (false, new Resultaat(beeld, bezwaren.Alle, 0));
        }

        var echt = EchteMutaties(beeld, ((Wijziging)uitkomst).Mutaties);
        if (echt.Count == 0)
        {
            return (false, new Resultaat(beeld, [], 0));
        }

        var (tijdstip, vorigeHash) = await LaatsteAsync(verbinding, organisatie, stop);
        var kop = new Wijzigingskop(
            organisatie,
            versie + 1,
            Math.Max(Tijd.NaarMicroseconden(_klok.GetUtcNow().UtcDateTime), tijdstip + 1),
            door.PersoonId,
            handeling.Naam,
            string.IsNullOrWhiteSpace(reden) ? null : reden.Trim(),
            vorigeHash);
        var schakels = await Feitschrijver.SchrijfAsync(
            verbinding, organisatie, kop.Versie, [.. echt.Select(deel => (deel.Mutatie.Soort.Naam, deel.Mutatie.Id, deel.Inhoud))], stop);
        await LegVastAsync(verbinding, kop, Keten.VanWijziging(kop, schakels), stop);
        if (naast is not null)
        {
            await naast(verbinding);
        }

        var na = beeld.Met(echt.Select(deel => deel.Mutatie), kop.Versie, kop.TijdstipUtc);
        return (true, new Resultaat(na, [], echt.Count));
    }

    /// <summary>The mutations that change stored content, last one per record, with the bytes to store.</summary>
    private static List<(Mutatie Mutatie, byte[]? Inhoud)> EchteMutaties(Beeld beeld, IEnumerable<Mutatie> mutaties)
    {
        var laatste = new Dictionary<Guid, Mutatie>();
        foreach (var mutatie in mutaties)
        {
            laatste[mutatie.Id] = mutatie;
        }

        var echt = new List<(Mutatie, byte[]?)>(laatste.Count);
        foreach (var mutatie in laatste.Values)
        {
            var oud = beeld.Van(mutatie.Soort).Zoek(mutatie.Id);
            var inhoud = mutatie.Nieuw is { } nieuw && !ReferenceEquals(nieuw, oud) ? mutatie.Soort.Schrijf(nieuw) : null;
            var anders = mutatie.Nieuw is null
                ? oud is not null
                : inhoud is not null && (oud is null || !inhoud.AsSpan().SequenceEqual(mutatie.Soort.Schrijf(oud)));
            if (anders)
            {
                // Read back, so that what is in memory is what is stored and belongs to nobody else.
                echt.Add((mutatie with { Nieuw = inhoud is null ? null : mutatie.Soort.Lees(inhoud, 0) }, inhoud));
            }
        }

        return echt;
    }

    private static async Task LegVastAsync(DbConnection verbinding, Wijzigingskop kop, byte[] hash, CancellationToken stop)
    {
        await using var wijziging = verbinding.Met(
            "insert into wijziging (organisatie_id, versie, tijdstip_utc, persoon_id, opdracht, reden, vorige_hash, hash) " +
            "values (@org, @versie, @tijdstip, @persoon, @handeling, @reden, @vorige, @hash)",
            ("org", kop.OrganisatieId), ("versie", kop.Versie), ("tijdstip", kop.Tijdstip), ("persoon", kop.PersoonId),
            ("handeling", kop.Handeling), ("reden", kop.Reden), ("vorige", kop.VorigeHash), ("hash", hash));
        await wijziging.ExecuteNonQueryAsync(stop);
        await using var organisatie = verbinding.Met(
            "update organisatie set versie = @versie where id = @org", ("versie", kop.Versie), ("org", kop.OrganisatieId));
        await organisatie.ExecuteNonQueryAsync(stop);
    }

    private static async Task<(long Tijdstip, byte[] Hash)> LaatsteAsync(DbConnection verbinding, Guid organisatie, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "select tijdstip_utc, hash from wijziging where organisatie_id = @org order by versie desc limit 1", ("org", organisatie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop) ? (lezer.GetInt64(0), lezer.GetFieldValue<byte[]>(1)) : (0, Keten.Begin);
    }
}
