// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Sockets;

namespace Samenhang.Platform.Spoor;

/// <summary>Shortens network addresses: enough to see that something came from elsewhere, not enough to follow a person.</summary>
internal static class Kortadres
{
    /// <summary>The first three bytes of IPv4, the first six of IPv6.</summary>
    internal static string? Van(IPAddress? adres)
    {
        if (adres is null) return null;
        if (adres.IsIPv4MappedToIPv6) adres = adres.MapToIPv4();
        var bytes = adres.GetAddressBytes();
        if (adres.AddressFamily == AddressFamily.InterNetwork) return $"{bytes[0]}.{bytes[1]}.{bytes[2]}.x";
        Array.Clear(bytes, 6, bytes.Length - 6);
        return new IPAddress(bytes) + "/48";
    }
}
