// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Samenhang.Platform.Opmaak;

/// <summary>
/// The antiforgery token for the small forms that stand on many pages: sign out, theme, organisation, favourite, follow. A token stays
/// valid as long as the cookie and the account it was made for; making one costs more than the rest of the frame, so it is kept for a while.
/// </summary>
/// <param name="antiforgery">Makes tokens.</param>
/// <param name="opties">Names of the cookie and the field.</param>
internal sealed class Formuliertoken(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> opties) : IDisposable
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _bewaard = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>Name of the form field.</summary>
    public string Veld => opties.Value.FormFieldName;

    /// <summary>A token that goes with the cookie and the account of this request; sets the cookie when there is none.</summary>
    public string Voor(HttpContext context)
    {
        if (context.Request.Cookies[opties.Value.Cookie.Name!] is not { } koekje) return antiforgery.GetAndStoreTokens(context).RequestToken!;
        var sleutel = (koekje, context.User.FindFirstValue(ClaimTypes.NameIdentifier), context.User.Identity?.Name);
        if (_bewaard.TryGetValue(sleutel, out string? token)) return token!;
        var tokens = antiforgery.GetAndStoreTokens(context);
        // A new cookie means that the one of the request was not valid: its token goes with another cookie.
        if (tokens.CookieToken is null) _bewaard.Set(sleutel, tokens.RequestToken!, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Houdbaar, Size = 1 });
        return tokens.RequestToken!;
    }

    public void Dispose() => _bewaard.Dispose();
}
