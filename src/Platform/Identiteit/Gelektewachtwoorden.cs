// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;

namespace Samenhang.Platform.Identiteit;

/// <summary>Passwords that occur most in leaks, as far as they are long enough to be chosen here. Kept as parts of hashes: see the README of <c>Gegevens</c>.</summary>
internal static class Gelektewachtwoorden
{
    private const int Deel = 5;
    private static readonly Lazy<byte[]> Alle = new(Lees);

    /// <summary>How many there are.</summary>
    internal static int Aantal => Alle.Value.Length / Deel;

    /// <summary>Whether this password is one of them, in capitals or small letters.</summary>
    internal static bool Bevat(string wachtwoord)
    {
        var gezocht = SHA256.HashData(Encoding.UTF8.GetBytes(wachtwoord.ToLowerInvariant())).AsSpan(0, Deel);
        var alle = Alle.Value.AsSpan();
        var (laag, hoog) = (0, Aantal - 1);
        while (laag <= hoog)
        {
            var midden = (laag + hoog) / 2;
            var vergeleken = gezocht.SequenceCompareTo(alle.Slice(midden * Deel, Deel));
            if (vergeleken == 0) return true;
            (laag, hoog) = vergeleken < 0 ? (laag, midden - 1) : (midden + 1, hoog);
        }

        return false;
    }

    private static byte[] Lees()
    {
        using var stroom = typeof(Gelektewachtwoorden).Assembly.GetManifestResourceStream("Gegevens.gelekte-wachtwoorden.bin")
            ?? throw new InvalidOperationException("The leaked passwords are not embedded.");
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
