// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Onderdelen;

/// <summary>For which member somebody works on a day, by mail address or by the organisation where they signed in.</summary>
internal sealed class Lidkenner(Ledenboek leden, SamenhangContext context)
{
    private static Guid? Organisatie(Gebruiker? wie) => wie is { IsBezoeker: false, AccountId: not null } ? wie.OrganisatieId : null;

    internal async ValueTask<Lidperiode?> LidAsync(Guid vereniging, string email, Gebruiker? wie, DateOnly dag, CancellationToken stop) =>
        Ledenlijst.Lid(await leden.LeesAsync(vereniging, stop), email, Organisatie(wie), dag);

    /// <summary>The mail address of who signed in; null without account.</summary>
    internal async ValueTask<string?> EmailAsync(Gebruiker? wie, CancellationToken stop) =>
        wie is { IsBezoeker: false, AccountId: { } account } ? await context.Users.Where(rij => rij.Id == account).Select(rij => rij.Email).SingleOrDefaultAsync(stop) : null;

    /// <summary>For what who signed in has a place or waits for one, by the address of the account.</summary>
    internal async ValueTask<IReadOnlyDictionary<Guid, Aanmeldstaat>> AanmeldingenAsync(Guid vereniging, Gebruiker? wie, CancellationToken stop)
    {
        if (await EmailAsync(wie, stop) is not { } email) return new Dictionary<Guid, Aanmeldstaat>();
        var adres = email.ToLowerInvariant();
        return await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == vereniging && rij.Email == adres && rij.Staat != Aanmeldstaat.Afgemeld)
            .ToDictionaryAsync(rij => rij.ActiviteitId, rij => rij.Staat, stop);
    }

    /// <summary>Whether somebody may see what is kept of an activity, by the link to a sign-up: who took part always, others by their address.</summary>
    internal async ValueTask<bool> MagNaslagAsync(Activiteit activiteit, Aanmelding wie, DateTime nu, CancellationToken stop) =>
        activiteit.Naslagtoegang == Activiteittoegang.Open || IsDeelnemer(wie)
        || (activiteit.Naslagtoegang == Activiteittoegang.Leden && await LidAsync(activiteit.OrganisatieId, wie.Email, null, Tijd.Dag(nu), stop) is not null);

    private static bool IsDeelnemer(Aanmelding wie) => wie.Staat == Aanmeldstaat.Bevestigd && wie.Aanwezigheid != Aanwezigheid.Afwezig;

    /// <summary>Whether somebody may see what is kept of an activity: report, recording and materials. Who took part always may.</summary>
    internal async ValueTask<bool> MagNaslagAsync(Activiteit activiteit, Gebruiker? wie, DateTime nu, CancellationToken stop)
    {
        if (activiteit.Naslagtoegang == Activiteittoegang.Open) return true;
        if (await EmailAsync(wie, stop) is not { } email) return false;
        if (activiteit.Naslagtoegang == Activiteittoegang.Leden && await LidAsync(activiteit.OrganisatieId, email, wie, Tijd.Dag(nu), stop) is not null) return true;
        var adres = email.ToLowerInvariant();
        return await context.Set<Aanmelding>().AnyAsync(
            rij => rij.OrganisatieId == activiteit.OrganisatieId && rij.ActiviteitId == activiteit.Id && rij.Email == adres && rij.Staat == Aanmeldstaat.Bevestigd && rij.Aanwezigheid != Aanwezigheid.Afwezig, stop);
    }
}
