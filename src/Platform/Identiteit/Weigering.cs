// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Host;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Writes in the log that somebody asked for what they may not have, or more often than a limit allows: who tries many doors stands out there.</summary>
internal static class Weigering
{
    /// <summary>Writes one line: the status, the page without the secret of a link, the account and the network.</summary>
    internal static void Meld(HttpContext http, int status) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Samenhang.Geweigerd").LogWarning(
        "Geweigerd ({Status}): {Methode} {Pad} door {Account} vanaf {Netwerk}",
        status, http.Request.Method, Foutmelder.Pad(http.Request.Path), http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "niemand", Kortadres.Van(http.Connection.RemoteIpAddress));
}
