// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace Samenhang.Platform.Uitwisseling.Lezen;

/// <summary>Finds out how the bytes of a text file stand for letters.</summary>
internal static class Tekstcodering
{
    private static readonly UTF8Encoding StrengUtf8 = new(false, throwOnInvalidBytes: true);

    static Tekstcodering() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The whole text: by its mark, else as UTF-8 when every byte fits, else as Windows-1252.</summary>
    public static string Lees(byte[] inhoud)
    {
        if (MetMerk(inhoud) is { } merk) return merk.Codering.GetString(inhoud.AsSpan(merk.Lengte));
        try
        {
            return StrengUtf8.GetString(inhoud);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(inhoud);
        }
    }

    /// <summary>The first characters, enough to recognise what it is.</summary>
    public static string Begin(byte[] inhoud)
    {
        var merk = MetMerk(inhoud);
        var van = merk?.Lengte ?? 0;
        return (merk?.Codering ?? Encoding.Latin1).GetString(inhoud, van, Math.Min(512, inhoud.Length - van));
    }

    /// <summary>The encoding that a byte order mark names and the length of the mark; also UTF-16 without mark, by its pattern of zeros.</summary>
    public static (Encoding Codering, int Lengte)? MetMerk(byte[] inhoud)
    {
        if (inhoud.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8, 3);
        if (inhoud.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode, 2);
        if (inhoud.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode, 2);
        var monster = inhoud.AsSpan(0, Math.Min(inhoud.Length, 400) / 2 * 2);
        var (even, oneven) = (0, 0);
        for (var plaats = 0; plaats < monster.Length; plaats += 2)
        {
            if (monster[plaats] == 0) even++;
            if (monster[plaats + 1] == 0) oneven++;
        }

        if (monster.Length >= 8 && even == 0 && oneven > monster.Length / 2 * 9 / 10) return (Encoding.Unicode, 0);
        return monster.Length >= 8 && oneven == 0 && even > monster.Length / 2 * 9 / 10 ? (Encoding.BigEndianUnicode, 0) : null;
    }

    /// <summary>True when bytes occur that no text has: zeros, or more than a few control characters.</summary>
    public static bool IsBinair(byte[] inhoud)
    {
        var monster = inhoud.AsSpan(0, Math.Min(inhoud.Length, 64 * 1024));
        var vreemd = 0;
        foreach (var teken in monster)
        {
            if (teken == 0) return true;
            if (teken < 0x20 && teken is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A)) vreemd++;
        }

        return vreemd * 100 > monster.Length;
    }
}
