// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>How many typing mistakes lie between what was typed and a word that is longer or as long: a letter wrong, missing, too many, or two swapped.</summary>
internal static class Letterafstand
{
    private const int Langste = 64;
    private const int KortsteBegin = 5;

    /// <summary>
    /// The mistakes in <paramref name="getypt"/> as the word, or, from five letters on, as its first letters; one more than
    /// <paramref name="hoogstens"/> when there are more.
    /// </summary>
    internal static int Tot(string getypt, string woord, int hoogstens)
    {
        if (getypt.Length > Langste || getypt.Length - woord.Length > hoogstens)
        {
            return hoogstens + 1;
        }

        var breedte = Math.Min(woord.Length, getypt.Length + hoogstens) + 1;
        Span<int> rijen = stackalloc int[3 * (Langste + 4)];
        var eerder = rijen[..breedte];
        var vorige = rijen.Slice(Langste + 4, breedte);
        var huidige = rijen.Slice(2 * (Langste + 4), breedte);
        for (var j = 0; j < breedte; j++)
        {
            vorige[j] = j;
        }

        for (var i = 1; i <= getypt.Length; i++)
        {
            var kleinste = huidige[0] = i;
            for (var j = 1; j < breedte; j++)
            {
                var kosten = Math.Min(Math.Min(huidige[j - 1], vorige[j]) + 1, vorige[j - 1] + (getypt[i - 1] == woord[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && getypt[i - 1] == woord[j - 2] && getypt[i - 2] == woord[j - 1])
                {
                    kosten = Math.Min(kosten, eerder[j - 2] + 1);
                }

                huidige[j] = kosten;
                kleinste = Math.Min(kleinste, kosten);
            }

            if (kleinste > hoogstens)
            {
                return hoogstens + 1;
            }

            var ruil = eerder;
            eerder = vorige;
            vorige = huidige;
            huidige = ruil;
        }

        return Uitkomst(vorige, heel: breedte == woord.Length + 1, begin: getypt.Length >= KortsteBegin, hoogstens);
    }

    private static int Uitkomst(ReadOnlySpan<int> laatste, bool heel, bool begin, int hoogstens)
    {
        var minste = heel ? laatste[^1] : hoogstens + 1;
        for (var j = 0; begin && j < laatste.Length; j++)
        {
            minste = Math.Min(minste, laatste[j]);
        }

        return minste;
    }
}
