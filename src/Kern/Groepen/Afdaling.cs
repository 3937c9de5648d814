// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Takes every exchange and every step that adds something, until none does.</summary>
internal static class Afdaling
{
    /// <summary>Less than this is rounding, not gain.</summary>
    private const double Merkbaar = 1e-7;

    internal static void Voer(Indeling indeling)
    {
        while (Stappen(indeling) | Ruilen(indeling))
        {
        }
    }

    private static bool Stappen(Indeling indeling)
    {
        var beter = false;
        for (var element = 0; element < indeling.Groep.Length; element++)
        {
            for (var naar = 0; naar < indeling.Grootte.Length; naar++)
            {
                if (!indeling.Kan(indeling.Groep[element], naar) || indeling.WinstVanStap(element, naar) <= Merkbaar) continue;
                indeling.Stap(element, naar);
                beter = true;
            }
        }

        return beter;
    }

    private static bool Ruilen(Indeling indeling)
    {
        var beter = false;
        for (var een = 0; een < indeling.Groep.Length; een++)
        {
            for (var ander = een + 1; ander < indeling.Groep.Length; ander++)
            {
                if (indeling.Groep[een] == indeling.Groep[ander] || indeling.WinstVanRuil(een, ander) <= Merkbaar) continue;
                indeling.Ruil(een, ander);
                beter = true;
            }
        }

        return beter;
    }
}
