// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace Samenhang.Platform.Host;

/// <summary>Tells the browser to run and load only what comes from here, and to keep nothing where others can read it.</summary>
internal sealed class Beveiligingskoppen(RequestDelegate verder)
{
    internal const string Inhoudsbeleid =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var koppen = http.Response.Headers;
        koppen.ContentSecurityPolicy = Inhoudsbeleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
        koppen["Referrer-Policy"] = "same-origin";
        koppen["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        koppen["Cross-Origin-Resource-Policy"] = "same-origin";
        // Files with a hash in their name say themselves how long they hold; everything else is of this person and this moment. The words are those
        // that a page with a form gets anyway: other words would be replaced, with a warning in the log for each request.
        koppen.CacheControl = "no-cache, no-store";
        koppen.Pragma = "no-cache";
        if (http.Request.IsHttps) koppen.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        return verder(http);
    }
}
