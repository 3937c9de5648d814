// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Identiteit;

/// <summary>What a browser must bring back from the issuer, kept in an encrypted cookie of ten minutes: so that the answer belongs to the question, and to this browser.</summary>
/// <param name="Organisatie">The organisation whose issuer was asked.</param>
/// <param name="State">Comes back in the address.</param>
/// <param name="Nonce">Comes back in the id_token.</param>
/// <param name="Controle">The secret whose hash the issuer got (PKCE).</param>
/// <param name="Terugadres">Address the issuer was given to return to.</param>
/// <param name="Terug">Where to go afterwards.</param>
/// <param name="Begonnen">When, in seconds since 1970.</param>
internal sealed record Aanmeldverzoek(Guid Organisatie, string State, string Nonce, string Controle, string Terugadres, string? Terug, long Begonnen)
{
    private const string Cookie = "samenhang-koppeling";
    internal static readonly TimeSpan Geldig = TimeSpan.FromMinutes(10);

    internal static Aanmeldverzoek Nieuw(Guid organisatie, string terugadres, string? terug, TimeProvider klok) =>
        new(organisatie, Linkcode.Nieuw(), Linkcode.Nieuw(), Linkcode.Nieuw(), terugadres, terug, klok.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>What the issuer gets of the secret (RFC 7636, S256).</summary>
    internal string Uitdaging => System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Controle)));

    internal void Bewaar(HttpContext http, IDataProtectionProvider bescherming) => http.Response.Cookies.Append(Cookie, Slot(bescherming).Protect(JsonSerializer.Serialize(this)), Keuzes(http));

    /// <summary>The question that this browser went away with, when it is not too long ago. It is taken out of the browser.</summary>
    internal static Aanmeldverzoek? Neem(HttpContext http, IDataProtectionProvider bescherming, TimeProvider klok)
    {
        if (http.Request.Cookies[Cookie] is not { } waarde) return null;
        http.Response.Cookies.Delete(Cookie, Keuzes(http));
        try
        {
            var verzoek = JsonSerializer.Deserialize<Aanmeldverzoek>(Slot(bescherming).Unprotect(waarde));
            return verzoek is not null && klok.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(verzoek.Begonnen) < Geldig ? verzoek : null;
        }
        catch (Exception fout) when (fout is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static IDataProtector Slot(IDataProtectionProvider bescherming) => bescherming.CreateProtector("Samenhang.Koppeling.Verzoek");

    private static CookieOptions Keuzes(HttpContext http) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Geldig, IsEssential = true, Path = "/" };
}
