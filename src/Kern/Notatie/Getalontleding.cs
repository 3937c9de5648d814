// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Notatie;

/// <summary>
/// Reads bare digits with separators as written in Dutch. A point followed by exactly three digits separates thousands ("1.250" is 1250),
/// unless the part before it is zero or longer than three digits ("0.250", "1250.500"); a comma is the decimal sign ("1,25"), unless it
/// comes more than once ("1,250,000"). With both signs the last one is the decimal sign ("1,250.50").
/// </summary>
internal static class Getalontleding
{
    /// <summary>Reads an unsigned number; false when the text is something else. Spaces and apostrophes between thousands are allowed.</summary>
    public static bool Probeer(string tekst, out decimal getal)
    {
        getal = 0;
        var cijfers = Samengevoegd(tekst);
        if (cijfers is null || cijfers.Length is 0 or > 30) return false;
        var punten = cijfers.Count(teken => teken == '.');
        var kommas = cijfers.Count(teken => teken == ',');
        var decimaalteken = Decimaalteken(cijfers, punten, kommas);
        var deling = decimaalteken == '\0' ? -1 : cijfers.LastIndexOf(decimaalteken);
        var geheel = deling < 0 ? cijfers : cijfers[..deling];
        var breuk = deling < 0 ? "" : cijfers[(deling + 1)..];
        if (!InGroepen(geheel) || !breuk.All(char.IsAsciiDigit) || (geheel.Length == 0 && breuk.Length == 0)) return false;
        var kaal = string.Concat(geheel.Where(char.IsAsciiDigit));
        return decimal.TryParse($"{(kaal.Length == 0 ? "0" : kaal)}.{(breuk.Length == 0 ? "0" : breuk)}",
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out getal);
    }

    private static char Decimaalteken(string cijfers, int punten, int kommas)
    {
        if (punten > 0 && kommas > 0) return cijfers.LastIndexOf('.') > cijfers.LastIndexOf(',') ? '.' : ',';
        if (kommas == 1) return ',';
        if (punten != 1) return '\0';
        var voor = cijfers.IndexOf('.', StringComparison.Ordinal);
        var duizendtal = cijfers.Length - voor - 1 == 3 && voor is >= 1 and <= 3 && cijfers[0] != '0';
        return duizendtal ? '\0' : '.';
    }

    private static bool InGroepen(string geheel)
    {
        var delen = geheel.Split('.', ',');
        if (delen.Any(deel => !deel.All(char.IsAsciiDigit))) return false;
        return delen.Length == 1 || (delen[0].Length is >= 1 and <= 3 && delen.Skip(1).All(deel => deel.Length == 3));
    }

    private static string? Samengevoegd(string tekst)
    {
        var delen = tekst.Trim().Split([' ', '\u00A0', '\u202F', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length == 0) return null;
        var groepen = delen.Skip(1).All(deel => deel.Length >= 3 && deel.Take(3).All(char.IsAsciiDigit) && (deel.Length == 3 || !char.IsAsciiDigit(deel[3])));
        return delen.Length == 1 || (groepen && delen[0].Length <= 3) ? string.Concat(delen) : null;
    }
}
