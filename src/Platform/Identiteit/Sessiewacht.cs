// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Looks with each request whether the session of the cookie is still there. Kept in memory for <see cref="Houdbaarheid"/>, so that a request
/// costs no query; a session that this process ends stops at once, one that another process ends after that time at the latest.
/// </summary>
public sealed class Sessiewacht(IDbContextFactory<SamenhangContext> contexten, IOptions<IdentityOptions> opties, TimeProvider klok, ILogger<Sessiewacht> logboek)
{
    /// <summary>After this long without use a session is over.</summary>
    internal static readonly TimeSpan Stilte = TimeSpan.FromHours(10);

    /// <summary>A session is over after this long, however much it is used.</summary>
    internal static readonly TimeSpan Langst = TimeSpan.FromDays(30);

    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromSeconds(15);

    /// <summary>When it was last used is written down no more often than this.</summary>
    private static readonly TimeSpan Bijhouden = TimeSpan.FromMinutes(5);

    private const int MeesteOnthouden = 20_000;
    private readonly ConcurrentDictionary<(Guid Sessie, Guid Account, string Stempel), (bool Geldig, long Gelezen)> _bekend = new();

    /// <summary>Looks again at every session; call after sessions were ended.</summary>
    public void VergeetAlles() => _bekend.Clear();

    internal async Task ControleerAsync(CookieValidatePrincipalContext inkomend)
    {
        var wie = inkomend.Principal;
        if (Sessies.Id(inkomend.Properties) is { } sessie
            && Guid.TryParse(wie?.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            && wie?.FindFirstValue(opties.Value.ClaimsIdentity.SecurityStampClaimType) is { } stempel)
        {
            try
            {
                if (await IsGeldigAsync(sessie, account, stempel, inkomend.HttpContext.RequestAborted)) return;
            }
            catch (DbException fout)
            {
                // Thrown here it would keep even the page that reports it from being shown; who makes the request is found out later, and that throws it.
                inkomend.HttpContext.Features.Set(new Onbekend(ExceptionDispatchInfo.Capture(fout)));
                inkomend.RejectPrincipal();
                return;
            }
        }

        inkomend.RejectPrincipal();
        await inkomend.HttpContext.SignOutAsync(inkomend.Scheme.Name);
    }

    private async ValueTask<bool> IsGeldigAsync(Guid sessie, Guid account, string stempel, CancellationToken stop)
    {
        var sleutel = (sessie, account, stempel);
        if (_bekend.TryGetValue(sleutel, out var bewaard) && klok.GetElapsedTime(bewaard.Gelezen) < Houdbaarheid) return bewaard.Geldig;
        var gelezen = klok.GetTimestamp();
        var geldig = await LeesAsync(sessie, account, stempel, stop);
        if (_bekend.Count >= MeesteOnthouden) _bekend.Clear();
        _bekend[sleutel] = (geldig, gelezen);
        return geldig;
    }

    private async Task<bool> LeesAsync(Guid sessie, Guid account, string stempel, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var (gezienNa, begonnenNa, bijhoudenVoor) = (nu - Stilte, nu - Langst, nu - Bijhouden);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var rijen = context.Sessies.Where(rij => rij.Id == sessie && rij.AccountId == account);
        var gezien = await rijen.Where(rij => rij.GezienOp > gezienNa && rij.BegonnenOp > begonnenNa
                && context.Users.Any(wie => wie.Id == account && wie.SecurityStamp == stempel))
            .Select(rij => (DateTime?)rij.GezienOp).SingleOrDefaultAsync(stop);
        if (gezien < bijhoudenVoor) await MerkAsync(rijen, nu, stop);
        return gezien is not null;
    }

    /// <summary>Reading goes on when the database cannot write: when it was last used is then written down at a later request.</summary>
    private async Task MerkAsync(IQueryable<Sessie> rijen, DateTime nu, CancellationToken stop)
    {
        try
        {
            await rijen.ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GezienOp, nu), stop);
        }
        catch (Exception fout) when (fout.IsStoring())
        {
            logboek.LogWarning(fout, "Het gebruik van een sessie kon niet worden onthouden");
        }
    }

    /// <summary>That it could not be found out who makes the request.</summary>
    internal sealed record Onbekend(ExceptionDispatchInfo Fout);
}
