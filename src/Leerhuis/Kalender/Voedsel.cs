// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>Answers of feeds: they may be kept for a quarter of an hour, and are not sent again when nothing changed.</summary>
internal static class Voedsel
{
    internal static FileContentResult Antwoord(PageModel pagina, string inhoud, string soort, bool openbaar = true)
    {
        var bytes = Encoding.UTF8.GetBytes(inhoud);
        var koppen = pagina.Response.Headers;
        koppen.Remove(HeaderNames.Pragma);
        koppen.CacheControl = openbaar ? "public, max-age=900" : "private, max-age=900";
        // Programs on other sites may show what is public.
        if (openbaar) koppen["Cross-Origin-Resource-Policy"] = "cross-origin";
        return new FileContentResult(bytes, soort) { EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes))[..32]}\"") };
    }
}
