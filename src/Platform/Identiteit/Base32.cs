// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Samenhang.Platform.Identiteit;

/// <summary>Bytes as letters and the digits 2–7 (RFC 4648), without padding: the form in which authenticator apps take a key.</summary>
internal static class Base32
{
    private const string Tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    internal static string Schrijf(ReadOnlySpan<byte> bytes)
    {
        var tekst = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (rest, bits) = (0, 0);
        foreach (var stuk in bytes)
        {
            (rest, bits) = ((rest << 8) | stuk, bits + 8);
            for (; bits >= 5; bits -= 5) tekst.Append(Tekens[(rest >> (bits - 5)) & 31]);
            rest &= (1 << bits) - 1;
        }

        if (bits > 0) tekst.Append(Tekens[(rest << (5 - bits)) & 31]);
        return tekst.ToString();
    }
}
