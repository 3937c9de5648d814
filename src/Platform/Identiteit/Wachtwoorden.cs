// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;

namespace Samenhang.Platform.Identiteit;

/// <summary>Makes passwords and codes that are handed out once.</summary>
public static class Wachtwoorden
{
    // Without letters and digits that are read as one another.
    private const string Tekens = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of four: 80 bits, and short enough to read aloud.</summary>
    public static string Eenmalig() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Tekens, 4)));
}
