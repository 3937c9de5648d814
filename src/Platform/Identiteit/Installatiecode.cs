// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Proves that who sets up the installation can read its log. Not asked from somebody at the machine itself.
/// </summary>
public sealed class Installatiecode(ILogger<Installatiecode> logboek)
{
    private readonly string _code = Wachtwoorden.Eenmalig();
    private int _gemeld;

    /// <summary>Writes the code in the log, once.</summary>
    internal void Meld()
    {
        if (Interlocked.Exchange(ref _gemeld, 1) == 0)
            logboek.LogWarning("Er is nog geen beheerder. Open /installatie; de installatiecode is {Code}", _code);
    }

    internal bool Klopt(string? code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes((code ?? "").Trim().ToLowerInvariant()), Encoding.UTF8.GetBytes(_code));

    /// <summary>
    /// Whether the request was made on this machine. Everything a proxy passes on comes from the machine too, and a foreign site
    /// can point its name at it; so neither a forwarding header nor another host name counts.
    /// </summary>
    internal static bool IsTerPlaatse(HttpContext http)
    {
        string[] doorgegeven = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-For", "X-Real-IP", "Via"];
        return http.Connection.RemoteIpAddress is { } adres && IPAddress.IsLoopback(adres)
            && (http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]")
            && !doorgegeven.Any(http.Request.Headers.ContainsKey);
    }
}
