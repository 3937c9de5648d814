// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// What a passkey was asked, kept in an encrypted cookie of five minutes: so that the answer belongs to the question, to what it was asked for and to
/// this browser. The cookie alone would let an answer be sent twice; that it was taken is kept in the database.
/// </summary>
public sealed class Passkeyvraag(IDataProtectionProvider bescherming, SamenhangContext context, TimeProvider klok)
{
    private const string Cookie = "samenhang-passkey";
    internal static readonly TimeSpan Geldig = TimeSpan.FromMinutes(5);

    private IDataProtector Slot => bescherming.CreateProtector("Samenhang.Passkey");

    /// <summary>Remembers a question.</summary>
    internal void Bewaar(HttpContext http, string doel, string staat)
    {
        var vraag = new Vraag(doel, Linkcode.Nieuw(), staat, klok.GetUtcNow().ToUnixTimeSeconds());
        http.Response.Cookies.Append(Cookie, Slot.Protect(JsonSerializer.Serialize(vraag)), Keuzes(http));
    }

    /// <summary>The question of this browser, once; null when there is none for this purpose, it is too long ago, or it was answered.</summary>
    internal async Task<string?> NeemAsync(HttpContext http, string doel, CancellationToken stop)
    {
        if (Lees(http.Request.Cookies[Cookie]) is not { } vraag || vraag.Doel != doel) return null;
        http.Response.Cookies.Delete(Cookie, Keuzes(http));
        if (klok.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(vraag.Begonnen) > Geldig) return null;
        var (hash, nu) = (Linkcode.Hash(vraag.Nummer), klok.GetUtcNow().UtcDateTime);
        var genomen = await context.Database.ExecuteSqlAsync($"insert into aanmeldantwoord (hash, genomen_op) values ({hash}, {nu}) on conflict (hash) do nothing", stop);
        return genomen == 1 ? vraag.Staat : null;
    }

    private Vraag? Lees(string? cookie)
    {
        try
        {
            return cookie is null ? null : JsonSerializer.Deserialize<Vraag>(Slot.Unprotect(cookie));
        }
        catch (Exception fout) when (fout is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static CookieOptions Keuzes(HttpContext http) => new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = Geldig };

    /// <param name="Doel">What it was asked for.</param>
    /// <param name="Nummer">Of this question alone.</param>
    /// <param name="Staat">What Identity needs to check the answer.</param>
    /// <param name="Begonnen">When, in seconds since 1970.</param>
    private sealed record Vraag(string Doel, string Nummer, string Staat, long Begonnen);
}
