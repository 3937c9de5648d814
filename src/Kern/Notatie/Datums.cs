// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Notatie;

/// <summary>Reads dates and vague dates in Dutch notation. Day comes before month; years run from 1900 up to and including 2199.</summary>
public static partial class Datums
{
    private static readonly string[] Doorlopend =
        ["doorlopend", "structureel", "continu", "continue", "permanent", "lopend", "blijvend", "jaarlijks", "geen einddatum", "onbepaalde tijd"];

    /// <summary>
    /// Reads a date: "01-09-2026", "1 sept. '26", "2026-09", "Q3 2025", "medio 2026", "week 36 2026", "2024/2025". A vaguer date becomes the
    /// period it stands for, with a warning that says which; "n.t.b." and "doorlopend" become nothing with a warning.
    /// </summary>
    /// <returns>A period; nothing; or an objection for an impossible date ("31-02-2026") or a text that is no date.</returns>
    public static Lezing<Tijdvak> Lees(string? tekst)
    {
        if (Leegwoorden.IsLeeg(tekst)) return Lezing.Leeg<Tijdvak>();
        if (Leegwoorden.ZegtOnbekend(tekst)) return Lezing.Leeg<Tijdvak>($"{Woordvorm.Aanhaling(tekst)} is gelezen als: datum nog niet bekend.");
        if (Doorlopend.Contains(Woordvorm.Normaliseer(tekst)))
            return Lezing.Leeg<Tijdvak>($"{Woordvorm.Aanhaling(tekst)} is gelezen als: geen einddatum bekend.");
        var vorm = Datumvorm.Van(tekst!);
        if (vorm.Length is 0 or > 80) return Onleesbaar(tekst);
        try
        {
            var tijdvak = Datumpatronen.Lees(vorm) ?? Bereik(vorm);
            return tijdvak is { } gevonden ? Lezing.Van(gevonden, Waarschuwing(gevonden, tekst!, vorm)) : Onleesbaar(tekst);
        }
        catch (OnmogelijkeDatumException onmogelijk)
        {
            return Lezing.Weiger<Tijdvak>($"{Woordvorm.Aanhaling(tekst)} is geen bestaande datum: {onmogelijk.Message}.");
        }
    }

    /// <summary>
    /// Reads the number of a workbook cell as a date: a year (1900–2199), a day number of a workbook (20000–80000; 46266 is 1 September 2026),
    /// or digits such as 202609 and 20260901.
    /// </summary>
    public static Lezing<Tijdvak> Lees(decimal getal)
    {
        var tekst = Getallen.Toon(getal);
        if (getal is >= 20_000 and < 80_000)
            return Lezing.Van(Tijdvak.Op(DateOnly.FromDateTime(DateTime.FromOADate((double)Math.Floor(getal)))));
        return decimal.IsInteger(getal) && getal > 0 ? Lees(tekst) : Onleesbaar(tekst);
    }

    private static Tijdvak? Bereik(string vorm)
    {
        var vondst = Tussenteken().Match(vorm);
        while (vondst.Success)
        {
            var links = vorm[..vondst.Index].Trim();
            var rechts = vorm[(vondst.Index + vondst.Length)..].Trim();
            if (Datumpatronen.Lees(rechts) is { } einde && Begin(links, einde) is { } begin)
            {
                if (begin.Van > einde.Tot) throw new OnmogelijkeDatumException("het einde ligt voor het begin");
                return new(begin.Van, einde.Tot, Precisie.Bereik);
            }

            vondst = vondst.NextMatch();
        }

        return null;
    }

    /// <summary>"januari" in "januari t/m maart 2026" takes its year from the end.</summary>
    private static Tijdvak? Begin(string links, Tijdvak einde) =>
        Datumpatronen.Lees(links) ?? Datumpatronen.Lees($"{links} {einde.Tot.Year}") ?? Datumpatronen.Lees($"{links}-{einde.Tot.Year}");

    private static string? Waarschuwing(Tijdvak tijdvak, string tekst, string vorm)
    {
        if (tijdvak.Precisie != Precisie.Dag) return $"{Woordvorm.Aanhaling(tekst)} is gelezen als de periode {tijdvak}.";
        return Dagnummer().IsMatch(vorm) || Bijwoord().IsMatch(tekst) ? $"{Woordvorm.Aanhaling(tekst)} is gelezen als {tijdvak}." : null;
    }

    private static Lezing<Tijdvak> Onleesbaar(string? tekst) =>
        Lezing.Weiger<Tijdvak>($"{Woordvorm.Aanhaling(tekst)} is geen datum. Schrijf die als 01-09-2026, 2026-09, Q3 2026 of medio 2026.");

    [GeneratedRegex(@"\s*(?:t/m|tot en met|\btot\b|\bt m\b|-|/|\ben\b)\s*")]
    private static partial Regex Tussenteken();

    [GeneratedRegex(@"^\s*(ca\b|circa|ongeveer|plm|±|~|uiterlijk|v[oó][oó]r\b|na\b|vanaf|sinds|rond)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bijwoord();

    [GeneratedRegex(@"^\d{5}$")]
    private static partial Regex Dagnummer();
}

/// <summary>A date that is written well but does not exist; the message ends an objection.</summary>
internal sealed class OnmogelijkeDatumException(string message) : Exception(message);
