// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>
/// The stem of a Dutch word, so that "woningen" and "woning" are found by each other. The Dutch stemmer of Snowball (M.F. Porter), with
/// one step more: a last double consonant becomes single and a last z or v becomes s or f, so that "plannen" meets "plan" and "huizen" "huis".
/// </summary>
public static class Stam
{
    private const string Klinkers = "aeiouy";

    /// <summary>The stem of a folded word; a word with digits is its own stem.</summary>
    /// <param name="woord">Lower case, without accents.</param>
    public static string Van(string woord)
    {
        ArgumentNullException.ThrowIfNull(woord);
        if (woord.Length < 4 || !woord.All(char.IsAsciiLetterLower))
        {
            return woord;
        }

        Span<char> letters = stackalloc char[woord.Length];
        woord.CopyTo(letters);
        Merk(letters);
        var stam = new Snede(letters);
        stam.Stap1();
        stam.Stap2();
        stam.Stap3();
        stam.Stap4();
        return stam.Tekst();
    }

    /// <summary>A y at the begin or after a vowel, and an i between vowels, count as consonants; they are written as capitals.</summary>
    private static void Merk(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var na = i > 0 && IsKlinker(letters[i - 1]);
            if (letters[i] == 'y' && (i == 0 || na))
            {
                letters[i] = 'Y';
            }
            else if (letters[i] == 'i' && na && i + 1 < letters.Length && IsKlinker(letters[i + 1]))
            {
                letters[i] = 'I';
            }
        }
    }

    private static bool IsKlinker(char letter) => Klinkers.Contains(letter);

    private ref struct Snede
    {
        private readonly Span<char> _letters;
        private readonly int _r1;
        private readonly int _r2;
        private int _lengte;
        private bool _eWeg;

        internal Snede(Span<char> letters)
        {
            _letters = letters;
            _lengte = letters.Length;
            var r1 = Gebied(0);
            _r2 = Gebied(r1);
            _r1 = Math.Max(r1, 3);
        }

        internal readonly string Tekst()
        {
            var uit = _letters[.._lengte].ToString().ToLowerInvariant();
            if (uit.Length > 3 && uit[^1] == uit[^2] && !IsKlinker(uit[^1]))
            {
                uit = uit[..^1];
            }

            return uit.Length < 3 ? uit : uit[^1] switch { 'z' => uit[..^1] + "s", 'v' => uit[..^1] + "f", _ => uit };
        }

        internal void Stap1()
        {
            if (Eindigt("heden"))
            {
                if (InR1(5))
                {
                    _lengte -= 5;
                    "heid".CopyTo(_letters[_lengte..]);
                    _lengte += 4;
                }
            }
            else if (Eindigt("ene"))
            {
                EnWeg(3);
            }
            else if (Eindigt("en"))
            {
                EnWeg(2);
            }
            else if (Eindigt("se"))
            {
                SWeg(2);
            }
            else if (Eindigt("s"))
            {
                SWeg(1);
            }
        }

        internal void Stap2()
        {
            if (Eindigt("e") && InR1(1) && _lengte > 1 && !IsKlinker(_letters[_lengte - 2]))
            {
                _lengte--;
                _eWeg = true;
                Ontdubbel();
            }
        }

        internal void Stap3()
        {
            if (Eindigt("heid") && InR2(4) && !Voor(4, 'c'))
            {
                _lengte -= 4;
                if (Eindigt("en"))
                {
                    EnWeg(2);
                }
            }

            if ((Eindigt("end") || Eindigt("ing")) && InR2(3))
            {
                _lengte -= 3;
                if (Eindigt("ig") && InR2(2) && !Voor(2, 'e'))
                {
                    _lengte -= 2;
                }
                else
                {
                    Ontdubbel();
                }
            }
            else if (Eindigt("ig") && InR2(2) && !Voor(2, 'e'))
            {
                _lengte -= 2;
            }
            else if (Eindigt("lijk") && InR2(4))
            {
                _lengte -= 4;
                Stap2();
            }
            else if (Eindigt("baar") && InR2(4))
            {
                _lengte -= 4;
            }
            else if (Eindigt("bar") && InR2(3) && _eWeg)
            {
                _lengte -= 3;
            }
        }

        internal void Stap4()
        {
            if (_lengte >= 4 && _letters[_lengte - 1] is var slot and not 'I' && !IsKlinker(slot)
                && _letters[_lengte - 2] is 'a' or 'e' or 'o' or 'u' && _letters[_lengte - 2] == _letters[_lengte - 3] && !IsKlinker(_letters[_lengte - 4]))
            {
                _letters[_lengte - 2] = slot;
                _lengte--;
            }
        }

        private void EnWeg(int lengte)
        {
            var over = _lengte - lengte;
            if (InR1(lengte) && over > 0 && !IsKlinker(_letters[over - 1]) && !_letters[..over].EndsWith("gem"))
            {
                _lengte = over;
                Ontdubbel();
            }
        }

        private void SWeg(int lengte)
        {
            var over = _lengte - lengte;
            if (InR1(lengte) && over > 0 && !IsKlinker(_letters[over - 1]) && _letters[over - 1] != 'j')
            {
                _lengte = over;
            }
        }

        private void Ontdubbel()
        {
            if (Eindigt("kk") || Eindigt("dd") || Eindigt("tt"))
            {
                _lengte--;
            }
        }

        /// <summary>What comes after the first consonant that follows a vowel.</summary>
        private readonly int Gebied(int vanaf)
        {
            for (var i = vanaf + 1; i < _lengte; i++)
            {
                if (!IsKlinker(_letters[i]) && IsKlinker(_letters[i - 1]))
                {
                    return i + 1;
                }
            }

            return _lengte;
        }

        private readonly bool Eindigt(string eind) => _letters[.._lengte].EndsWith(eind);

        private readonly bool Voor(int lengte, char letter) => _lengte > lengte && _letters[_lengte - lengte - 1] == letter;

        private readonly bool InR1(int lengte) => _lengte - lengte >= _r1;

        private readonly bool InR2(int lengte) => _lengte - lengte >= _r2;
    }
}
