// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Notatie;

/// <summary>Reads amounts of money in Dutch notation into whole cents of euros.</summary>
public static partial class Bedragen
{
    /// <summary>The largest amount that is taken: a thousand billion euros either way, in cents.</summary>
    public const long Grens = 100_000_000_000_000;

    /// <summary>
    /// Reads an amount: "€ 1.250.000,50", "1,2 mln", "850k", "1250000.50", "(1.000)", "€ 500,-". A point before exactly three digits
    /// separates thousands, so "1.250" is € 1.250,00.
    /// </summary>
    /// <param name="tekst">What was written.</param>
    /// <param name="factor">Euros per unit of the column (1.000 for "x € 1.000"); not applied when the text has a unit of its own.</param>
    /// <returns>Cents; nothing for an empty text or a word for unknown ("p.m."); an objection for anything else.</returns>
    public static Lezing<long> Lees(string? tekst, decimal factor = 1m)
    {
        if (Leegwoorden.IsLeeg(tekst)) return Lezing.Leeg<long>();
        if (Leegwoorden.ZegtOnbekend(tekst)) return Lezing.Leeg<long>($"{Woordvorm.Aanhaling(tekst)} is gelezen als: bedrag nog niet bekend.");
        if (Woordvorm.Normaliseer(tekst) is "nihil" or "nul" or "geen kosten" or "kostenneutraal" or "budgetneutraal") return Lezing.Van(0L);
        if (Hoeveelheid.Ontleed(tekst!) is not { } hoeveelheid || tekst!.Contains('%', StringComparison.Ordinal))
            return Lezing.Weiger<long>($"{Woordvorm.Aanhaling(tekst)} is geen bedrag. Schrijf het als 1.250.000 of 1,2 mln.");
        var eigen = hoeveelheid.Eenheid && factor != 1m;
        var lezing = InCenten(hoeveelheid.Waarde * (hoeveelheid.Eenheid ? 1m : factor), tekst);
        if (lezing.Geweigerd) return lezing;
        return eigen || hoeveelheid.Ongeveer || Twijfel().IsMatch(tekst!)
            ? Lezing.Van(lezing.Waarde, $"{Woordvorm.Aanhaling(tekst)} is gelezen als {Toon(lezing.Waarde)}.")
            : lezing;
    }

    /// <summary>Reads the number of a workbook cell as an amount; half a cent is rounded away from zero.</summary>
    public static Lezing<long> Lees(decimal getal, decimal factor = 1m) => InCenten(getal * factor, null, getal);

    /// <summary>The factor a header names: "Budget (x € 1.000)", "in duizenden euro's", "lasten_keuro", "x 1 mln"; 1 when it names none.</summary>
    public static decimal Kolomfactor(string? kop)
    {
        var tekst = (Woordvorm.Schoon(kop) ?? "").ToLowerInvariant();
        if (Miljoenen().IsMatch(tekst)) return 1_000_000m;
        return Duizenden().IsMatch(tekst) ? 1_000m : 1m;
    }

    /// <summary>An amount in cents as people write it: "€ 1.250.000" or "€ 1.250,50".</summary>
    public static string Toon(long centen)
    {
        var bedrag = Math.Abs(centen / 100m).ToString(centen % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
        var dutch = bedrag.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
        return centen < 0 ? $"€ -{dutch}" : $"€ {dutch}";
    }

    private static Lezing<long> InCenten(decimal euro, string? tekst, decimal? getal = null)
    {
        var aanhaling = tekst is null ? Woordvorm.Aanhaling(Getallen.Toon(getal ?? 0)) : Woordvorm.Aanhaling(tekst);
        if (Math.Abs(euro) > Grens / 100) return Lezing.Weiger<long>($"{aanhaling} is te groot voor een bedrag.");
        return Lezing.Van((long)Math.Round(euro * 100, MidpointRounding.AwayFromZero));
    }

    /// <summary>One comma with three digits after it: decimals in Dutch, thousands elsewhere; worth a word.</summary>
    [GeneratedRegex(@"^[^\d]*[1-9]\d{0,2},\d{3}[^\d,.]*$")]
    private static partial Regex Twijfel();

    [GeneratedRegex(@"\b(x|\*|×|in|per)\s*(€|eur|euro)?\s*(1\s*(mln|miljoen|mio)|1[. ]?000[. ]?000|miljoenen|mln)\b|\bmeur\b|\bm€|€\s*mln\b|\(\s*mln")]
    private static partial Regex Miljoenen();

    [GeneratedRegex(@"(\b|_)keuro?(\b|_)|\bk€|€\s*k\b|\bt€|(^|[\s(])(x|\*|×|in|per)\s*(€|eur|euro)?\s*(1[. ]?000|duizend(en)?)\b|(^|[\s(])(€|eur|euro)\s*(x\s*)?1[. ]?000\b|\bdzd\b|\*\s*1[. ]?000\b|\bduizenden\b")]
    private static partial Regex Duizenden();
}
