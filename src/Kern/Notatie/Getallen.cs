// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Notatie;

/// <summary>Reads plain numbers and percentages in Dutch notation.</summary>
public static class Getallen
{
    private const decimal Grens = 1_000_000_000_000_000m;

    /// <summary>Reads a number ("1.250", "17,7", "-3", "1,2 mln", "25 %"); the percent sign is dropped, so 25 % gives 25.</summary>
    /// <returns>The number; nothing for an empty text or a word for unknown; an objection for anything else.</returns>
    public static Lezing<decimal> Lees(string? tekst)
    {
        if (Leegwoorden.IsLeeg(tekst)) return Lezing.Leeg<decimal>();
        if (Leegwoorden.ZegtOnbekend(tekst)) return Lezing.Leeg<decimal>($"{Woordvorm.Aanhaling(tekst)} is gelezen als: nog niet bekend.");
        if (Hoeveelheid.Ontleed(tekst!) is not { } hoeveelheid || hoeveelheid.Munt)
            return Lezing.Weiger<decimal>($"{Woordvorm.Aanhaling(tekst)} is geen getal. Schrijf het als 1250 of 17,7.");
        return Binnen(hoeveelheid.Waarde, tekst, hoeveelheid.Ongeveer);
    }

    /// <summary>Reads a share in percent, 0 up to and including 100.</summary>
    public static Lezing<decimal> LeesPercentage(string? tekst)
    {
        var lezing = Lees(tekst);
        return lezing is { HeeftWaarde: true, Waarde: < 0 or > 100 }
            ? Lezing.Weiger<decimal>($"{Woordvorm.Aanhaling(tekst)} is geen aandeel tussen 0 en 100 procent.")
            : lezing;
    }

    /// <summary>A number as people write it in Dutch, without thousand separators: "17,7".</summary>
    public static string Toon(decimal getal) => getal.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',');

    private static Lezing<decimal> Binnen(decimal getal, string? tekst, bool ongeveer)
    {
        if (Math.Abs(getal) > Grens) return Lezing.Weiger<decimal>($"{Woordvorm.Aanhaling(tekst)} is te groot.");
        return Lezing.Van(getal, ongeveer ? $"{Woordvorm.Aanhaling(tekst)} is gelezen als {Toon(getal)}." : null);
    }
}
