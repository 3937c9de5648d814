// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>How an organisation names its efforts: <c>#</c> is a digit, <c>@</c> a letter, <c>*</c> any text, and anything else itself, whatever its capitals.</summary>
/// <param name="Tekst">The pattern, at most 100 characters.</param>
public sealed record Naampatroon(string Tekst)
{
    /// <summary>Longest pattern, in characters.</summary>
    public const int Lengte = 100;

    /// <summary>The pattern that a setting says; null when it says none.</summary>
    public static Naampatroon? Lees(string? waarde) => string.IsNullOrWhiteSpace(waarde) || waarde.Trim().Length > Lengte ? null : new Naampatroon(waarde.Trim());

    /// <summary>Does the name follow the pattern? Takes time in proportion to the length of the one times the other, whatever they are.</summary>
    public bool Past(string naam)
    {
        var (p, n, ster, terug) = (0, 0, -1, 0);
        while (n < naam.Length)
        {
            if (p < Tekst.Length && Tekst[p] == '*')
            {
                (ster, terug) = (p++, n);
            }
            else if (p < Tekst.Length && Teken(Tekst[p], naam[n]))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (ster >= 0)
            {
                (p, n) = (ster + 1, ++terug);
            }
            else
            {
                return false;
            }
        }

        return Tekst.AsSpan(p).Trim('*').IsEmpty;
    }

    private static bool Teken(char patroon, char teken) => patroon switch
    {
        '#' => char.IsAsciiDigit(teken),
        '@' => char.IsLetter(teken),
        _ => char.ToUpperInvariant(patroon) == char.ToUpperInvariant(teken),
    };
}
