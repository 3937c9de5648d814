// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Remembers which organisation somebody works in. It only expresses a wish: the roles of the account decide, so that a forged
/// value gives nothing.
/// </summary>
internal static class Organisatiekeuzecookie
{
    private const string Naam = "samenhang-organisatie";

    internal static Guid? Lees(HttpRequest verzoek) => Guid.TryParse(verzoek.Cookies[Naam], out var keuze) ? keuze : null;

    internal static void Schrijf(HttpContext http, Guid organisatie) => http.Response.Cookies.Append(
        Naam, organisatie.ToString(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
}
