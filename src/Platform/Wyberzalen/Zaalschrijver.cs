// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>
/// Changes rooms. Each change locks the row of the room, so what it decides on stays true until it is committed, and tells who watches. What a
/// participant sends twice is stored once.
/// </summary>
public sealed class Zaalschrijver(Databank databank, Zaalomroep omroep, TimeProvider klok) : IAsyncDisposable
{
    /// <summary>Contributions that a room holds at most.</summary>
    internal const int MeesteBijdragen = 20_000;

    /// <summary>People in a room at most.</summary>
    internal const int MeesteDeelnemers = 5_000;

    /// <summary>How long personal links work when nobody chooses: a year after the room was made.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(365);

    internal const string Standaardhoeken = "Bewoners\nJongeren\nOndernemers\nGemeente\nNatuur\nStraks, 2040";
    private readonly Schrijfpoort _poort = new(databank);

    /// <summary>Makes the room of a wyber on the connection of the change that makes the wyber; does nothing when it is there.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="wyber">The wyber.</param>
    public Func<DbConnection, Task> Maak(Guid organisatie, Guid wyber) => async verbinding =>
    {
        await using var opdracht = verbinding.Met(
            "insert into wyberzaal (organisatie_id, id, code, stand, gepauzeerd, stemmen, punten, invalshoeken, verloopt_op, deelnemers, bijdragen) " +
            "values (@org, @zaal, @code, 1, @pauze, @stemmen, 5, @hoeken, @verloopt, 0, 0) on conflict do nothing",
            ("org", organisatie), ("zaal", wyber), ("code", Zaalcode.Nieuw()), ("pauze", false), ("stemmen", nameof(Stemronde.NogNiet)), ("hoeken", Standaardhoeken),
            ("verloopt", klok.GetUtcNow().UtcDateTime + Geldig));
        await opdracht.ExecuteNonQueryAsync();
    };

    /// <summary>Lets somebody in; with the same secret only once.</summary>
    /// <param name="zaal">The room.</param>
    /// <param name="sleutel">The secret of the personal link.</param>
    /// <param name="naam">The name that others see.</param>
    /// <param name="persoon">The person, when signed in.</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Zaaluitslag> LaatBinnenAsync(Wyberzaal zaal, string sleutel, string? naam, Guid? persoon, CancellationToken stop) => WijzigAsync(zaal.OrganisatieId, zaal.Id, async (verbinding, staat) =>
    {
        await using var opdracht = verbinding.Met(
            "insert into wyberdeelnemer (organisatie_id, zaal_id, id, naam, persoon_id, sleutel, aangemeld_op, gemaild) values (@org, @zaal, @id, @naam, @persoon, @sleutel, @nu, 0) " +
            "on conflict (sleutel) do nothing",
            ("org", zaal.OrganisatieId), ("zaal", zaal.Id), ("id", Guid.CreateVersion7()), ("naam", naam), ("persoon", persoon), ("sleutel", Zaalcode.Hash(sleutel)), ("nu", Nu));
        if (await opdracht.ExecuteNonQueryAsync(stop) == 0) return (false, Zaaluitslag.Gedaan);
        if (staat.Deelnemers >= MeesteDeelnemers) return (false, Zaaluitslag.Vol);
        await VoerAsync(verbinding, zaal.OrganisatieId, zaal.Id, "update wyberzaal set deelnemers = deelnemers + 1 where organisatie_id = @org and id = @zaal", stop);
        return (true, Zaaluitslag.Gedaan);
    }, stop);

    /// <summary>Stores a thought.</summary>
    public Task<Zaaluitslag> BrengInAsync(Wyberdeelnemer wie, Inbreng inbreng, CancellationToken stop) => WijzigAsync(wie.OrganisatieId, wie.ZaalId, async (verbinding, staat) =>
    {
        await using var opdracht = verbinding.Met(
            "insert into wyberbijdrage (organisatie_id, zaal_id, id, deelnemer_id, verzoek, is_bundel, tekst, invalshoek, wie, belang, gemaakt_op, lot, stand) " +
            "values (@org, @zaal, @id, @deelnemer, @verzoek, @bundel, @tekst, @hoek, @wie, @belang, @nu, @lot, @stand) on conflict (organisatie_id, zaal_id, verzoek) do nothing",
            ("org", wie.OrganisatieId), ("zaal", wie.ZaalId), ("id", Guid.CreateVersion7()), ("deelnemer", wie.Id), ("verzoek", inbreng.Verzoek), ("bundel", false), ("tekst", inbreng.Tekst),
            ("hoek", inbreng.Invalshoek), ("wie", inbreng.Wie), ("belang", inbreng.Belang), ("nu", Nu), ("lot", nameof(Lot.Open)), ("stand", staat.Stand));
        if (await opdracht.ExecuteNonQueryAsync(stop) == 0) return (false, Zaaluitslag.Gedaan);
        if (staat.Gepauzeerd) return (false, Zaaluitslag.Pauze);
        if (staat.Bijdragen >= MeesteBijdragen) return (false, Zaaluitslag.Vol);
        await VoerAsync(verbinding, wie.OrganisatieId, wie.ZaalId, "update wyberzaal set bijdragen = bijdragen + 1 where organisatie_id = @org and id = @zaal", stop);
        return (true, Zaaluitslag.Gedaan);
    }, stop);

    /// <summary>Gives this many votes to a contribution or bundle, in place of what was given before.</summary>
    public Task<Zaaluitslag> StemAsync(Wyberdeelnemer wie, Guid bijdrage, int punten, CancellationToken stop) => WijzigAsync(wie.OrganisatieId, wie.ZaalId, async (verbinding, staat) =>
    {
        if (staat.Gepauzeerd) return (false, Zaaluitslag.Pauze);
        if (staat.Stemmen != Stemronde.Open) return (false, Zaaluitslag.Gesloten);
        (string, object?)[] waarden = [("org", wie.OrganisatieId), ("zaal", wie.ZaalId), ("wie", wie.Id), ("bijdrage", bijdrage), ("punten", punten), ("open", nameof(Lot.Open))];
        await using var keuze = verbinding.Met("select count(*) from wyberbijdrage where organisatie_id = @org and zaal_id = @zaal and id = @bijdrage and bundel_id is null and lot = @open", waarden);
        if (Convert.ToInt64(await keuze.ExecuteScalarAsync(stop), null) == 0) return (false, Zaaluitslag.Gesloten);
        await using var elders = verbinding.Met("select coalesce(sum(punten), 0) from wyberstem where organisatie_id = @org and zaal_id = @zaal and deelnemer_id = @wie and bijdrage_id <> @bijdrage", waarden);
        if (punten < 0 || Convert.ToInt64(await elders.ExecuteScalarAsync(stop), null) + punten > staat.Punten) return (false, Zaaluitslag.Vol);
        await using var weg = verbinding.Met("delete from wyberstem where organisatie_id = @org and zaal_id = @zaal and deelnemer_id = @wie and bijdrage_id = @bijdrage", waarden);
        await weg.ExecuteNonQueryAsync(stop);
        await using var erbij = verbinding.Met("insert into wyberstem (organisatie_id, zaal_id, deelnemer_id, bijdrage_id, punten) values (@org, @zaal, @wie, @bijdrage, @punten)", waarden);
        if (punten > 0) await erbij.ExecuteNonQueryAsync(stop);
        return (true, Zaaluitslag.Gedaan);
    }, stop);

    /// <summary>Says what becomes of contributions and bundles.</summary>
    /// <param name="zaal">The room.</param>
    /// <param name="bijdragen">Which.</param>
    /// <param name="lot">What becomes of them.</param>
    /// <param name="reden">Why; nothing when it needs no reason.</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Zaaluitslag> GeefLotAsync(Wyberzaal zaal, IReadOnlyCollection<Guid> bijdragen, Lot lot, string? reden, CancellationToken stop) => ZetAsync(
        zaal, bijdragen, "lot = @lot, reden = @reden", [("lot", lot.ToString()), ("reden", reden)], stop);

    /// <summary>Takes contributions out of their bundle.</summary>
    public Task<Zaaluitslag> HaalUitBundelAsync(Wyberzaal zaal, IReadOnlyCollection<Guid> bijdragen, CancellationToken stop) => ZetAsync(zaal, bijdragen, "bundel_id = null", [], stop);

    /// <summary>Puts contributions in a bundle.</summary>
    /// <param name="zaal">The room.</param>
    /// <param name="bijdragen">Which; bundles among them are left alone.</param>
    /// <param name="bundel">The bundle; a new one is made when it is not there yet.</param>
    /// <param name="naam">Name of a new bundle.</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Zaaluitslag> BundelAsync(Wyberzaal zaal, IReadOnlyCollection<Guid> bijdragen, Guid bundel, string naam, CancellationToken stop) => WijzigAsync(zaal.OrganisatieId, zaal.Id, async (verbinding, staat) =>
    {
        await using var nieuw = verbinding.Met(
            "insert into wyberbijdrage (organisatie_id, zaal_id, id, verzoek, is_bundel, tekst, gemaakt_op, lot, stand) values (@org, @zaal, @id, @id, @ja, @naam, @nu, @lot, @stand) on conflict do nothing",
            ("org", zaal.OrganisatieId), ("zaal", zaal.Id), ("id", bundel), ("ja", true), ("naam", naam), ("nu", Nu), ("lot", nameof(Lot.Open)), ("stand", staat.Stand));
        await nieuw.ExecuteNonQueryAsync(stop);
        await using var opdracht = verbinding.Met("", ("org", zaal.OrganisatieId), ("zaal", zaal.Id), ("bundel", bundel), ("nee", false), ("stand", staat.Stand));
        opdracht.CommandText = "update wyberbijdrage set bundel_id = @bundel, stand = @stand where organisatie_id = @org and zaal_id = @zaal and is_bundel = @nee and id in (" + opdracht.Opsomming(bijdragen) + ")";
        await opdracht.ExecuteNonQueryAsync(stop);
        return (true, Zaaluitslag.Gedaan);
    }, stop);

    /// <summary>Pauses, or goes on.</summary>
    public Task<Zaaluitslag> PauzeerAsync(Wyberzaal zaal, bool pauze, CancellationToken stop) => ZetZaalAsync(zaal, "gepauzeerd = @pauze", [("pauze", pauze)], stop);

    /// <summary>Sets until when (UTC) there is time, or stops the clock.</summary>
    public Task<Zaaluitslag> ZetKlokAsync(Wyberzaal zaal, DateTime? tot, CancellationToken stop) => tot is { } einde
        ? ZetZaalAsync(zaal, "tot = @tot", [("tot", einde)], stop) : ZetZaalAsync(zaal, "tot = null", [], stop);

    /// <summary>Opens or closes voting.</summary>
    public Task<Zaaluitslag> ZetStemmenAsync(Wyberzaal zaal, Stemronde ronde, CancellationToken stop) => ZetZaalAsync(zaal, "stemmen = @ronde", [("ronde", ronde.ToString())], stop);

    /// <summary>Arranges the room.</summary>
    /// <param name="zaal">The room.</param>
    /// <param name="invalshoeken">Angles, one on a line.</param>
    /// <param name="punten">Votes for each participant, 1 to <see cref="Wyberzaal.MeestePunten"/>.</param>
    /// <param name="verloopt">When personal links stop working (UTC).</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Zaaluitslag> RichtInAsync(Wyberzaal zaal, string invalshoeken, int punten, DateTime verloopt, CancellationToken stop) => ZetZaalAsync(
        zaal, "invalshoeken = @hoeken, punten = @punten, verloopt_op = @verloopt", [("hoeken", invalshoeken), ("punten", punten), ("verloopt", verloopt)], stop);

    /// <summary>Counts a mail with the personal link; refused when there were enough.</summary>
    public Task<Zaaluitslag> TelMailAsync(Wyberdeelnemer wie, int meeste, CancellationToken stop) => WijzigAsync(wie.OrganisatieId, wie.ZaalId, async (verbinding, _) =>
    {
        await using var opdracht = verbinding.Met(
            "update wyberdeelnemer set gemaild = gemaild + 1 where organisatie_id = @org and zaal_id = @zaal and id = @wie and gemaild < @meeste",
            ("org", wie.OrganisatieId), ("zaal", wie.ZaalId), ("wie", wie.Id), ("meeste", meeste));
        return await opdracht.ExecuteNonQueryAsync(stop) == 0 ? (false, Zaaluitslag.Vol) : (true, Zaaluitslag.Gedaan);
    }, stop);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _poort.DisposeAsync();

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    private Task<Zaaluitslag> ZetZaalAsync(Wyberzaal zaal, string velden, (string Naam, object? Waarde)[] waarden, CancellationToken stop) => WijzigAsync(zaal.OrganisatieId, zaal.Id, async (verbinding, _) =>
    {
        await using var opdracht = verbinding.Met(
            $"update wyberzaal set {velden} where organisatie_id = @org and id = @zaal", [("org", zaal.OrganisatieId), ("zaal", zaal.Id), .. waarden]);
        await opdracht.ExecuteNonQueryAsync(stop);
        return (true, Zaaluitslag.Gedaan);
    }, stop);

    private Task<Zaaluitslag> ZetAsync(Wyberzaal zaal, IReadOnlyCollection<Guid> bijdragen, string velden, (string Naam, object? Waarde)[] waarden, CancellationToken stop) => WijzigAsync(zaal.OrganisatieId, zaal.Id, async (verbinding, staat) =>
    {
        await using var opdracht = verbinding.Met("", [("org", zaal.OrganisatieId), ("zaal", zaal.Id), ("stand", staat.Stand), .. waarden]);
        opdracht.CommandText = $"update wyberbijdrage set {velden}, stand = @stand where organisatie_id = @org and zaal_id = @zaal and id in ({opdracht.Opsomming(bijdragen)})";
        return await opdracht.ExecuteNonQueryAsync(stop) == 0 ? (false, Zaaluitslag.Gesloten) : (true, Zaaluitslag.Gedaan);
    }, stop);

    private static async Task VoerAsync(DbConnection verbinding, Guid organisatie, Guid zaal, string sql, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(sql, ("org", organisatie), ("zaal", zaal));
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private async Task<Zaaluitslag> WijzigAsync(
        Guid organisatie, Guid zaal, Func<DbConnection, Zaalstaat, Task<(bool Vastleggen, Zaaluitslag Uitslag)>> werk, CancellationToken stop)
    {
        var uitslag = await _poort.GaDoorAsync(
            async verbinding => await Zaalstaat.NeemAsync(verbinding, organisatie, zaal, stop) is { } staat ? await werk(verbinding, staat) : (false, Zaaluitslag.Gesloten), stop);
        if (uitslag == Zaaluitslag.Gedaan) omroep.Wek(organisatie, zaal);
        return uitslag;
    }
}
