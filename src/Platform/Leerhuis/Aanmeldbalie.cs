// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// Gives and takes back places. Each change locks the row of the places, decides, writes the sign-up and puts its mail in the outbox, in one
/// transaction: never more places than there are, nobody lost and one mail each, however many processes do so at once and wherever one of them dies.
/// </summary>
public sealed class Aanmeldbalie(Databank databank, IDbContextFactory<SamenhangContext> contexten, Verenigingsboek boek, Aanmeldpost post, TimeProvider klok) : IAsyncDisposable
{
    private static readonly TimeSpan Rust = TimeSpan.FromMinutes(15);
    private readonly Schrijfpoort _poort = new(databank);

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>Gives a place when one is free and nobody waits, otherwise a place at the end of the waiting list.</summary>
    /// <param name="organisatie">The association.</param>
    /// <param name="activiteit">The activity.</param>
    /// <param name="verzoek">Who wants what.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Aanmeldresultaat> MeldAanAsync(Guid organisatie, Guid activiteit, Aanmeldverzoek verzoek, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        // An activity that is changed at this very moment is read again, so that no mail tells what has just become old.
        for (var poging = 0; poging < 5; poging++)
        {
            await post.BereidVoorAsync(stop);
            if (await LeesAsync(organisatie, activiteit, stop) is not { } over || !IsOpen(over, verzoek.DoorOrganisator)) break;
            if (await ProbeerAsync(over, verzoek, stop) is { } resultaat) return resultaat;
        }

        return new(Aanmelduitslag.Gesloten, null);
    }

    /// <summary>Gives a place back; who waited longest gets it.</summary>
    /// <param name="organisatie">The association.</param>
    /// <param name="id">The sign-up.</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Aanmeldresultaat> MeldAfAsync(Guid organisatie, Guid id, CancellationToken stop) => WijzigAsync(organisatie, id, async (verbinding, slot, over, wie) =>
    {
        if (wie.Staat == Aanmeldstaat.Afgemeld) return Aanmelduitslag.Bestond;
        var hadPlek = wie.Staat != Aanmeldstaat.Wachtlijst;
        await slot.TelAsync(hadPlek ? -1 : 0, hadPlek ? 0 : -1, stop);
        var bericht = await ZetAsync(verbinding, wie, Aanmeldstaat.Afgemeld, null, stop);
        await LegAsync(verbinding, post.Afgemeld(over, bericht, wie.Staat == Aanmeldstaat.Bevestigd), stop);
        await SchuifDoorAsync(verbinding, slot, over, wie.Vorm, stop);
        return Aanmelduitslag.Afgemeld;
    }, stop);

    /// <summary>Takes a place that was offered, as long as it is kept.</summary>
    /// <param name="organisatie">The association.</param>
    /// <param name="id">The sign-up.</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Aanmeldresultaat> NeemAanAsync(Guid organisatie, Guid id, CancellationToken stop) => WijzigAsync(organisatie, id, async (verbinding, _, over, wie) =>
    {
        if (wie.Staat == Aanmeldstaat.Bevestigd) return Aanmelduitslag.Bestond;
        if (wie.Staat != Aanmeldstaat.Aangeboden || wie.AangebodenTot <= Nu || over.Staat != Activiteitstaat.Gepubliceerd) return Aanmelduitslag.Gesloten;
        var nieuw = await ZetAsync(verbinding, wie, Aanmeldstaat.Bevestigd, null, stop);
        await LegAsync(verbinding, post.Bevestigd(over, nieuw), stop);
        return Aanmelduitslag.Bevestigd;
    }, stop);

    /// <summary>Ends an offer whose time is over, and offers the place to the next.</summary>
    /// <param name="organisatie">The association.</param>
    /// <param name="id">The sign-up.</param>
    /// <param name="stop">Ends the wait.</param>
    public Task<Aanmeldresultaat> VerloopAsync(Guid organisatie, Guid id, CancellationToken stop) => WijzigAsync(organisatie, id, async (verbinding, slot, over, wie) =>
    {
        if (wie.Staat != Aanmeldstaat.Aangeboden || wie.AangebodenTot > Nu) return Aanmelduitslag.Bestond;
        await slot.TelAsync(-1, 0, stop);
        var bericht = await ZetAsync(verbinding, wie, Aanmeldstaat.Afgemeld, null, stop);
        await Postbus.LegAsync(verbinding, post.Verlopen(over, bericht), stop);
        await SchuifDoorAsync(verbinding, slot, over, wie.Vorm, stop);
        return Aanmelduitslag.Afgemeld;
    }, stop);

    /// <summary>Sets how many places there are; new ones go to who waits.</summary>
    /// <returns>False when more are taken than that, or the activity has no such places.</returns>
    public async Task<bool> ZetCapaciteitAsync(Guid organisatie, Guid activiteit, Plekvorm vorm, int capaciteit, CancellationToken stop)
    {
        await post.BereidVoorAsync(stop);
        if (await LeesAsync(organisatie, activiteit, stop) is not { } over) return false;
        return await _poort.GaDoorAsync(async verbinding =>
        {
            if (await Plekslot.NeemAsync(verbinding, organisatie, activiteit, vorm, stop) is not { } slot || slot.Bezet > capaciteit) return (false, false);
            await slot.ZetCapaciteitAsync(capaciteit, stop);
            await SchuifDoorAsync(verbinding, slot, over, vorm, stop);
            return (true, true);
        }, stop);
    }

    /// <summary>Tells the owner of an address, and nobody else, that it was signed up already. Not when a message about it went out just now.</summary>
    /// <param name="organisatie">The association.</param>
    /// <param name="id">The sign-up that was there.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task MailBestondAsync(Guid organisatie, Guid id, CancellationToken stop)
    {
        await post.BereidVoorAsync(stop);
        var (wie, over) = await LeesMetAsync(organisatie, id, stop);
        if (wie is null || over is null) return;
        await using var context = await contexten.CreateDbContextAsync(stop);
        var (bericht, net) = (post.Bestond(over, wie), Nu - Rust);
        if (wie.AangemeldOp > net || await context.Berichten.AnyAsync(rij => rij.Aan == wie.Email && rij.Onderwerp == bericht.Onderwerp && rij.GemaaktOp > net, stop)) return;
        context.Berichten.Add(bericht);
        await context.SaveChangesAsync(stop);
    }

    /// <summary>Mails the link to everything under an address, unless that was just done.</summary>
    /// <param name="organisatie">The association.</param>
    /// <param name="email">The mail address in lower case.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task MailMijnAsync(Guid organisatie, string email, CancellationToken stop)
    {
        await post.BereidVoorAsync(stop);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var (bericht, net) = (post.Mijn(organisatie, email), Nu - Rust);
        if (await context.Berichten.AnyAsync(rij => rij.Aan == email && rij.Onderwerp == bericht.Onderwerp && rij.GemaaktOp > net, stop)) return;
        context.Berichten.Add(bericht);
        await context.SaveChangesAsync(stop);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _poort.DisposeAsync();

    private Task<Aanmeldresultaat?> ProbeerAsync(Activiteit over, Aanmeldverzoek verzoek, CancellationToken stop) => _poort.GaDoorAsync<Aanmeldresultaat?>(async verbinding =>
    {
        var email = verzoek.Email.Trim().ToLowerInvariant();
        if (await Plekslot.NeemAsync(verbinding, over.OrganisatieId, over.Id, verzoek.Vorm, stop) is not { } slot) return (false, new(Aanmelduitslag.Gesloten, null));
        if (await VersieAsync(verbinding, over, stop) != over.Versie) return (false, null);
        var oud = await Aanmeldrijen.ZoekAsync(verbinding, over.OrganisatieId, over.Id, email, stop);
        if (oud is { Staat: not Aanmeldstaat.Afgemeld }) return (false, new(Aanmelduitslag.Bestond, oud.Id) { VoorAnderen = slot.IsVrij ? Aanmelduitslag.Bevestigd : Aanmelduitslag.Wachtlijst });

        var wie = new Aanmelding
        {
            OrganisatieId = over.OrganisatieId,
            Id = oud?.Id ?? Guid.CreateVersion7(),
            ActiviteitId = over.Id,
            Vorm = verzoek.Vorm,
            Naam = verzoek.Naam.Trim(),
            Email = email,
            Werkgever = verzoek.Werkgever,
            Functie = verzoek.Functie,
            LidId = verzoek.LidId,
            AccountId = verzoek.AccountId,
            Prijs = verzoek.Prijs,
            Antwoorden = verzoek.Antwoorden,
            DoorOrganisator = verzoek.DoorOrganisator,
            Medelid = verzoek.Medelid,
            OpnameAkkoordOp = verzoek.OpnameAkkoord ? Nu : null,
            Staat = slot.IsVrij ? Aanmeldstaat.Bevestigd : Aanmeldstaat.Wachtlijst,
            Volgorde = slot.Nummer,
            Stap = oud?.Stap ?? 0,
            AangemeldOp = Nu,
        };
        if (!await Aanmeldrijen.ZetAsync(verbinding, wie, oud is not null, stop)) return (false, new(Aanmelduitslag.Bestond, null));
        var bevestigd = wie.Staat == Aanmeldstaat.Bevestigd;
        await slot.TelAsync(bevestigd ? 1 : 0, bevestigd ? 0 : 1, stop);
        await LegAsync(verbinding, bevestigd ? post.Bevestigd(over, wie) : [post.Wachtlijst(over, wie)], stop);
        return (true, new(bevestigd ? Aanmelduitslag.Bevestigd : Aanmelduitslag.Wachtlijst, wie.Id));
    }, stop);

    /// <summary>Offers free places to who waits, in order of joining.</summary>
    private async Task SchuifDoorAsync(DbConnection verbinding, Plekslot slot, Activiteit over, Plekvorm vorm, CancellationToken stop)
    {
        if (over.Staat != Activiteitstaat.Gepubliceerd || over.Begin <= Nu) return;
        var uren = boek.Bekend?.Reactieuren ?? 0;
        while (!slot.IsVol && await Aanmeldrijen.EersteWachtendeAsync(verbinding, over.OrganisatieId, over.Id, vorm, stop) is { } wie)
        {
            await slot.TelAsync(1, -1, stop);
            DateTime? tot = uren == 0 ? null : Nu.AddHours(uren) < over.Begin ? Nu.AddHours(uren) : over.Begin;
            var nieuw = await ZetAsync(verbinding, wie, tot is null ? Aanmeldstaat.Bevestigd : Aanmeldstaat.Aangeboden, tot, stop);
            await LegAsync(verbinding, tot is null ? post.Bevestigd(over, nieuw) : [post.Aangeboden(over, nieuw)], stop);
        }
    }

    /// <summary>Writes how far a sign-up is now; what was sent to its calendar before is outnumbered.</summary>
    private static async Task<Aanmelding> ZetAsync(DbConnection verbinding, Aanmelding wie, Aanmeldstaat staat, DateTime? tot, CancellationToken stop)
    {
        var nieuw = new Aanmelding
        {
            OrganisatieId = wie.OrganisatieId,
            Id = wie.Id,
            ActiviteitId = wie.ActiviteitId,
            Vorm = wie.Vorm,
            Naam = wie.Naam,
            Email = wie.Email,
            Prijs = wie.Prijs,
            Volgorde = wie.Volgorde,
            Staat = staat,
            Stap = wie.Stap + 1,
            AangebodenTot = tot,
        };
        await Aanmeldrijen.ZetStaatAsync(verbinding, nieuw, stop);
        return nieuw;
    }

    private async Task<Aanmeldresultaat> WijzigAsync(Guid organisatie, Guid id, Func<DbConnection, Plekslot, Activiteit, Aanmelding, Task<Aanmelduitslag>> werk, CancellationToken stop)
    {
        for (var poging = 0; poging < 5; poging++)
        {
            await post.BereidVoorAsync(stop);
            var (wie, over) = await LeesMetAsync(organisatie, id, stop);
            if (wie is null || over is null) break;
            var uitslag = await _poort.GaDoorAsync<Aanmelduitslag?>(async verbinding =>
            {
                if (await Plekslot.NeemAsync(verbinding, organisatie, wie.ActiviteitId, wie.Vorm, stop) is not { } slot) return (false, Aanmelduitslag.Gesloten);
                var nu = await Aanmeldrijen.ZoekAsync(verbinding, organisatie, id, stop);
                // Moved to other places, or the activity was changed, since it was read: look again.
                if (nu is null || nu.Vorm != wie.Vorm || await VersieAsync(verbinding, over, stop) != over.Versie) return (false, null);
                var gedaan = await werk(verbinding, slot, over, nu);
                return (gedaan is Aanmelduitslag.Afgemeld or Aanmelduitslag.Bevestigd, gedaan);
            }, stop);
            if (uitslag is { } klaar) return new(klaar, id);
        }

        return new(Aanmelduitslag.Gesloten, null);
    }

    private static async Task LegAsync(DbConnection verbinding, IEnumerable<Postbericht> berichten, CancellationToken stop)
    {
        foreach (var bericht in berichten) await Postbus.LegAsync(verbinding, bericht, stop);
    }

    private bool IsOpen(Activiteit over, bool doorOrganisator) => over.Staat == Activiteitstaat.Gepubliceerd
        && (doorOrganisator || (over.Begin > Nu && (over.AanmeldenVan is not { } van || van <= Nu) && (over.AanmeldenTot is not { } tot || Nu < tot)));

    private static async Task<int> VersieAsync(DbConnection verbinding, Activiteit over, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met("select versie from activiteit where organisatie_id = @org and id = @id", ("org", over.OrganisatieId), ("id", over.Id));
        return Convert.ToInt32(await opdracht.ExecuteScalarAsync(stop), null);
    }

    private async Task<Activiteit?> LeesAsync(Guid organisatie, Guid activiteit, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Set<Activiteit>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.Id == activiteit, stop);
    }

    private async Task<(Aanmelding? Wie, Activiteit? Over)> LeesMetAsync(Guid organisatie, Guid id, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var wie = await context.Set<Aanmelding>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.Id == id, stop);
        return wie is null ? (null, null) : (wie, await context.Set<Activiteit>().AsNoTracking().SingleAsync(rij => rij.OrganisatieId == organisatie && rij.Id == wie.ActiviteitId, stop));
    }
}
