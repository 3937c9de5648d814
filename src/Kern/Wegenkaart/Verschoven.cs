// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>How the time of an effort differs from an earlier moment.</summary>
/// <param name="Toen">The bar it had then; nothing when it had no dates, or was not there.</param>
/// <param name="IsNieuw">It was not there then.</param>
/// <param name="Begin">How many days later it begins; 0 when that is the same or not to be compared.</param>
/// <param name="Einde">How many days later it ends.</param>
/// <param name="Zin">The difference in words, such as "begint 2 maanden later en eindigt 1 jaar later".</param>
public sealed record Verschoven(Balk? Toen, bool IsNieuw, int Begin, int Einde, string Zin)
{
    /// <summary>Compares an effort with itself at another moment; nothing when its time is the same.</summary>
    /// <param name="nu">The effort.</param>
    /// <param name="toen">The same effort then; nothing when it was not there, or could not be seen.</param>
    /// <param name="dag">The day of then.</param>
    public static Verschoven? Van(Inspanning nu, Inspanning? toen, DateOnly dag)
    {
        if (toen is null)
        {
            return new(null, true, 0, 0, "is er sindsdien bij gekomen");
        }

        var (begin, einde) = (Verschuiving.Begin(toen.Start, nu.Start), Verschuiving.Einde(toen.Eind, nu.Eind));
        string?[] delen =
        [
            Deel("begint", "begindatum", toen.Start, nu.Start, begin),
            Deel("eindigt", "einddatum", toen.Eind, nu.Eind, einde),
        ];
        var zin = string.Join(" en ", delen.OfType<string>());
        return zin.Length == 0 ? null : new(Balk.Op(toen, dag), false, begin, einde, zin);
    }

    private static string? Deel(string werkwoord, string naam, Datering? oud, Datering? nu, int dagen) => (oud, nu) switch
    {
        (null, null) => null,
        (null, _) => $"heeft nu een {naam}",
        (_, null) => $"heeft geen {naam} meer",
        _ when dagen != 0 => $"{werkwoord} {Duurtekst.Richting(dagen)}",
        _ when oud.Van != nu.Van || oud.Tot != nu.Tot => $"heeft een andere {naam}",
        _ => null,
    };
}
