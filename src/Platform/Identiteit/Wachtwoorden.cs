// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Samenhang.Platform.Identiteit;

/// <summary>Makes passwords and codes that are handed out once.</summary>
public static class Wachtwoorden
{
    // Without letters and digits that are read as one another.
    private const string Tekens = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of four: 80 bits, and short enough to read aloud.</summary>
    public static string Eenmalig() => Groepeer(RandomNumberGenerator.GetString(Tekens, 16));

    /// <summary>The same letters and digits in groups of four, however they were typed.</summary>
    internal static string Groepeer(string tekens) => string.Join('-', tekens.Chunk(4).Select(groep => new string(groep)));
}
