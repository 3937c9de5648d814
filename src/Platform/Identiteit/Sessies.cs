// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Samenhang.Platform.Data;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Where somebody is signed in, and ends that.</summary>
public sealed class Sessies(SamenhangContext context, Sessiewacht wacht, IHttpContextAccessor verzoek, IDataProtectionProvider bescherming, TimeProvider klok)
{
    private const string Sleutel = "sessie", Organisatiesleutel = "organisatie", Bewijssleutel = "id_token";

    /// <summary>The session of this request; null when nobody is signed in.</summary>
    internal Guid? Huidige => Eigenschappen(verzoek.HttpContext) is { } eigenschappen ? Id(eigenschappen) : null;

    /// <summary>The organisation that the session of a request is bound to, because it vouched for who signed in; null when there is none.</summary>
    internal static Guid? Gebonden(HttpContext? http) => Eigenschappen(http) is { } eigenschappen ? Lees(eigenschappen, Organisatiesleutel) : null;

    /// <summary>Binds a session that will begin to the organisation that vouches for it.</summary>
    internal static void Bind(AuthenticationProperties eigenschappen, Guid organisatie, string idToken) =>
        (eigenschappen.Items[Organisatiesleutel], eigenschappen.Items[Bewijssleutel]) = (organisatie.ToString(), idToken);

    /// <summary>The session that a cookie belongs to.</summary>
    internal static Guid? Id(AuthenticationProperties eigenschappen) => Lees(eigenschappen, Sleutel);

    /// <summary>Begins a session for a cookie that is being made, and ends the one this browser had. A cookie that is only renewed keeps its session.</summary>
    internal async Task BeginAsync(CookieSigningInContext aanmelding)
    {
        if (Id(aanmelding.Properties) is not null) return;
        var vorige = Huidige;
        var nu = klok.GetUtcNow().UtcDateTime;
        // Kept with the session: in the cookie it would make every request longer.
        aanmelding.Properties.Items.Remove(Bewijssleutel, out var idToken);
        var sessie = new Sessie
        {
            AccountId = Guid.Parse(aanmelding.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!),
            BegonnenOp = nu,
            GezienOp = nu,
            OrganisatieId = Lees(aanmelding.Properties, Organisatiesleutel),
            Bewijs = idToken is null ? null : Slot.Protect(idToken),
            Apparaat = Apparaatnaam.Van(aanmelding.Request.Headers[HeaderNames.UserAgent]),
            Adres = Kortadres.Van(aanmelding.HttpContext.Connection.RemoteIpAddress),
        };
        aanmelding.Properties.Items[Sleutel] = sessie.Id.ToString();
        context.Sessies.Add(sessie);
        await context.SaveChangesAsync();
        if (vorige is { } oud) await BeeindigAsync(rij => rij.Id == oud);
    }

    /// <summary>The id_token of a session; null when it has none, or it cannot be read any more.</summary>
    internal async Task<string?> BewijsAsync(Guid sessie, CancellationToken stop)
    {
        var bewijs = await context.Sessies.Where(rij => rij.Id == sessie).Select(rij => rij.Bewijs).SingleOrDefaultAsync(stop);
        try
        {
            return bewijs is null ? null : Slot.Unprotect(bewijs);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The sessions of an account, the last used one first.</summary>
    internal async Task<IReadOnlyList<Sessie>> LeesAsync(Guid account, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var (gezienNa, begonnenNa) = (nu - Sessiewacht.Stilte, nu - Sessiewacht.Langst);
        return await context.Sessies.AsNoTracking().Where(rij => rij.AccountId == account && rij.GezienOp > gezienNa && rij.BegonnenOp > begonnenNa)
            .OrderByDescending(rij => rij.GezienOp).ThenBy(rij => rij.Id).ToListAsync(stop);
    }

    /// <summary>Ends one session of an account.</summary>
    /// <returns>Whether there was one.</returns>
    internal async Task<bool> BeeindigAsync(Guid account, Guid sessie) => await BeeindigAsync(rij => rij.AccountId == account && rij.Id == sessie) > 0;

    /// <summary>Ends the sessions of an account on every device.</summary>
    /// <param name="account">The account.</param>
    /// <param name="behalve">A session that stays; null for none.</param>
    internal Task<int> BeeindigAlleAsync(Guid account, Guid? behalve = null) => BeeindigAsync(rij => rij.AccountId == account && rij.Id != behalve);

    /// <summary>Ends every session of an account that has no role anywhere today or later.</summary>
    internal Task<int> BeeindigZonderRolAsync(Guid account)
    {
        var vandaag = klok.Vandaag();
        return BeeindigAsync(rij => rij.AccountId == account && !context.Lidmaatschappen.Any(lid => lid.AccountId == account && (lid.Tot == null || lid.Tot >= vandaag)));
    }

    private IDataProtector Slot => bescherming.CreateProtector("Samenhang.Sessie");

    private static AuthenticationProperties? Eigenschappen(HttpContext? http) => http?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;

    private static Guid? Lees(AuthenticationProperties eigenschappen, string sleutel) =>
        eigenschappen.Items.TryGetValue(sleutel, out var tekst) && Guid.TryParse(tekst, out var id) ? id : null;

    private async Task<int> BeeindigAsync(System.Linq.Expressions.Expression<Func<Sessie, bool>> welke)
    {
        var aantal = await context.Sessies.Where(welke).ExecuteDeleteAsync();
        wacht.VergeetAlles();
        return aantal;
    }
}
