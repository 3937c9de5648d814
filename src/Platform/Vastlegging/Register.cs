// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bijlagen;
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

        if (_geheugen.Zoek(organisatie, versie, nu) is { } bekend)
        {
            return bekend;
        }

        await using var verbinding = await _databank.OpenAsync(stop);
        var terug = await Feitlezer.TelSindsAsync(verbinding, organisatie, versie, stop);
        var deelt = terug < Soorten.Alle.Sum(soort => nu.Van(soort).Aantal);
        var toen = deelt
            ? await _lezer.GaTerugAsync(verbinding, organisatie, nu, versie, stop)
            : await _lezer.LeesGeheelAsync(verbinding, organisatie, versie, stop);
        _geheugen.Bewaar(organisatie, toen, nu, deelt);
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
    /// <param name="handeling">What is done. <see cref="Wis"/> also blanks the content of the record in every version; its hashes stay.</param>
    /// <param name="reden">Why, in the words of the person.</param>
    /// <param name="naast">Relational rows that belong to the change; written in the same transaction, only when it is recorded.</param>
    /// <param name="stop">Ends the wait; a change that was decided on is finished.</param>
    public async Task<Resultaat> VoerUitAsync(
        Guid organisatie, Door door, IHandeling handeling, string? reden = null, Func<DbConnection, Task>? naast = null, CancellationToken stop = default)
    {
        var resultaat = await _poort.GaDoorAsync(verbinding => BeslisAsync(verbinding, organisatie, door, handeling, reden, naast, stop), stop);
        if (handeling is Wis)
        {
            _geheugen.Vergeet(organisatie);
        }

        _geheugen.BewaarNieuwste(organisatie, resultaat.Beeld);
        return resultaat;
    }

    /// <summary>Kinds that are stored and that this release does not know, with how many records of each there are: a newer release wrote them.</summary>
    public async Task<IReadOnlyDictionary<string, long>> OnbekendeSoortenAsync(Guid organisatie, CancellationToken stop = default)
    {
        await using var verbinding = await _databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select soort, count(*) from feit where organisatie_id = @org and tot_versie is null group by soort", ("org", organisatie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        var onbekend = new SortedDictionary<string, long>(StringComparer.Ordinal);
        while (await lezer.ReadAsync(stop))
        {
            if (Soorten.Zoek(lezer.GetString(0)) is null)
            {
                onbekend.Add(lezer.GetString(0), lezer.GetInt64(1));
            }
        }

        return onbekend;
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
        await _poort.DisposeAsync();
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

        return _geheugen.BewaarNieuwste(organisatie, await _lezer.LeesGeheelAsync(verbinding, organisatie, versie, stop));
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

        var mutaties = ((Wijziging)uitkomst).Mutaties;
        BewaakWissen(beeld, handeling, mutaties);
        var echt = EchteMutaties(beeld, mutaties);
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
            Opslaanbaar(reden),
            vorigeHash);
        var schakels = await Feitschrijver.SchrijfAsync(
            verbinding, organisatie, kop.Versie, [.. echt.Select(deel => (deel.Mutatie.Soort.Naam, deel.Mutatie.Id, deel.Inhoud))], stop);
        await LegVastAsync(verbinding, kop, Keten.VanWijziging(kop, schakels), stop);
        if (handeling is Wis wis)
        {
            if (wis.Soort == Soort<Wyber>.Vast)
            {
                await using var zaal = verbinding.Met("delete from wyberzaal where organisatie_id = @org and id = @id", ("org", organisatie), ("id", wis.Id));
                await zaal.ExecuteNonQueryAsync(stop);
            }

            if (wis.Soort == Soort<Bijlage>.Vast)
            {
                await Bijlagestukken.WisAsync(verbinding, organisatie, wis.Id, stop);
            }

            await Feitschrijver.WisAsync(verbinding, organisatie, wis.Soort.Naam, wis.Id, stop);
        }

        if (naast is not null)
        {
            await naast(verbinding);
        }

        var na = beeld.Met(echt.Select(deel => deel.Mutatie), kop.Versie, kop.TijdstipUtc);
        return (true, new Resultaat(na, [], echt.Count));
    }

    /// <summary>No handeling can pretend that something was erased, or bring back what was.</summary>
    private static void BewaakWissen(Beeld beeld, IHandeling handeling, ImmutableArray<Mutatie> mutaties)
    {
        if (handeling is not Wis && mutaties.Any(mutatie => mutatie.Soort == Soort<Wissing>.Vast))
        {
            throw new InvalidOperationException("Only the handeling Wis may record that something was erased.");
        }

        var gewist = beeld.Wissingen.Aantal == 0 ? [] : beeld.Wissingen.Select(wissing => wissing.Gewist).ToHashSet();
        if (gewist.Count > 0 && mutaties.Any(mutatie => mutatie.Nieuw is not null && gewist.Contains(mutatie.Id)))
        {
            throw new InvalidOperationException("What was erased cannot come back under the same id.");
        }
    }

    /// <summary>Text as both databases can keep it: valid Unicode without the null character, so that its hash is that of what is read back.</summary>
    private static string? Opslaanbaar(string? tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(tekst.Replace("\0", "", StringComparison.Ordinal).Trim()));

    /// <summary>The mutations that change stored content, last one per record, with the bytes to store.</summary>
    private static List<(Mutatie Mutatie, byte[]? Inhoud)> EchteMutaties(Beeld beeld, IEnumerable<Mutatie> mutaties)
    {
        var laatste = new Dictionary<(Soort, Guid), Mutatie>();
        foreach (var mutatie in mutaties)
        {
            laatste[(mutatie.Soort, mutatie.Id)] = mutatie;
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
