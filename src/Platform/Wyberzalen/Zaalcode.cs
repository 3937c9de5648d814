// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Samenhang.Platform.Identiteit;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>Codes of rooms and secrets of personal links.</summary>
public static class Zaalcode
{
    /// <summary>Without letters and digits that look like each other.</summary>
    private const string Tekens = "ABCDEFGHJKLMNPQRSTUVWXYZ2345679";

    private const int Sleutellengte = 43;

    /// <summary>A new code for a room.</summary>
    internal static string Nieuw() => RandomNumberGenerator.GetString(Tekens, Wyberzaal.CodeLengte);

    /// <summary>A new secret for a personal link: 256 random bits.</summary>
    public static string NieuweSleutel() => Linkcode.Nieuw();

    /// <summary>Whether this has the shape of a secret made by <see cref="NieuweSleutel"/>.</summary>
    public static bool IsSleutel(string? sleutel) => sleutel?.Length == Sleutellengte && sleutel.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '-' or '_');

    /// <summary>The code as it is stored, however it was typed.</summary>
    public static string Lees(string? getypt) => string.Concat((getypt ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>The code as people read it: in two halves.</summary>
    public static string Toon(string code) => code.Length == Wyberzaal.CodeLengte ? $"{code[..4]} {code[4..]}" : code;

    /// <summary>What is stored of a secret.</summary>
    internal static string Hash(string? sleutel) => Linkcode.Hash(sleutel);
}
