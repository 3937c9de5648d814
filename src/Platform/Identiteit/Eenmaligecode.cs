// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Samenhang.Platform.Identiteit;

/// <summary>The six figures that an authenticator app shows: a time-based one-time password (RFC 6238) of 30 seconds with HMAC-SHA-1, which is what every app knows.</summary>
internal static class Eenmaligecode
{
    internal const int Cijfers = 6;
    private const int Seconden = 30;

    /// <summary>A new key of 160 random bits, the length that RFC 4226 recommends.</summary>
    internal static byte[] NieuweSleutel() => RandomNumberGenerator.GetBytes(20);

    /// <summary>Number of the half minute.</summary>
    internal static long Stap(DateTimeOffset nu) => nu.ToUnixTimeSeconds() / Seconden;

    /// <summary>The code of one half minute.</summary>
    internal static string Van(byte[] sleutel, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The algorithm of the standard; a collision of SHA-1 is of no use against an HMAC.
        HMACSHA1.HashData(sleutel, teller, hash);
#pragma warning restore CA5350
        var getal = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & 0x7FFFFFFF;
        return (getal % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute that a code belongs to: this one, or one beside it, because clocks differ and typing takes time. Null when the code is wrong.</summary>
    internal static long? Zoek(byte[] sleutel, string? code, DateTimeOffset nu)
    {
        var stap = Stap(nu);
        long? gevonden = null;
        foreach (var kandidaat in (ReadOnlySpan<long>)[stap - 1, stap, stap + 1])
        {
            if (Gelijk(Van(sleutel, kandidaat), code)) gevonden = kandidaat;
        }

        return gevonden;
    }

    /// <summary>The address that an app reads from the QR code.</summary>
    internal static string Adres(byte[] sleutel, string email) =>
        $"otpauth://totp/Samenhang:{Uri.EscapeDataString(email)}?secret={Base32.Schrijf(sleutel)}&issuer=Samenhang&digits={Cijfers}&period={Seconden}";

    private static bool Gelijk(string code, string? getypt) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(code), System.Text.Encoding.UTF8.GetBytes(getypt ?? ""));
}
