// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Opmaak;

/// <summary>Light, dark or as the system says: a choice kept in a cookie on this device.</summary>
internal static class Themakeuze
{
    public const string Cookie = "samenhang-thema";

    private static readonly HtmlString Licht = new("data-thema=\"licht\"");
    private static readonly HtmlString Donker = new("data-thema=\"donker\"");

    /// <summary>"licht" or "donker"; nothing when the system decides.</summary>
    public static string? Van(HttpRequest request) => request.Cookies[Cookie] switch
    {
        "licht" => "licht",
        "donker" => "donker",
        _ => null,
    };

    /// <summary>The attribute on the root element; nothing when the system decides.</summary>
    public static HtmlString Attribuut(string? thema) => thema switch
    {
        "licht" => Licht,
        "donker" => Donker,
        _ => HtmlString.Empty,
    };

    /// <summary>Keeps the choice for a year; anything but light or dark removes it.</summary>
    public static void Bewaar(HttpResponse response, string? keuze)
    {
        var veilig = response.HttpContext.Request.IsHttps;
        var options = new CookieOptions { HttpOnly = true, Secure = veilig, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365) };
        if (keuze is "licht" or "donker") response.Cookies.Append(Cookie, keuze, options);
        else response.Cookies.Delete(Cookie);
    }
}
