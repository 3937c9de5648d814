// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Notatie;

/// <summary>A number taken apart from what stands around it: sign, currency, unit of thousands, "circa".</summary>
/// <param name="Waarde">The number with sign and unit carried out.</param>
/// <param name="Munt">True when a currency was written.</param>
/// <param name="Eenheid">True when a unit such as mln or k was written.</param>
/// <param name="Ongeveer">True when the text says about, at most, at least or per year.</param>
internal readonly partial record struct Hoeveelheid(decimal Waarde, bool Munt, bool Eenheid, bool Ongeveer)
{
    /// <summary>Takes a text apart; null when it holds no number or something besides it.</summary>
    public static Hoeveelheid? Ontleed(string tekst)
    {
        var rest = (Woordvorm.Schoon(tekst) ?? "").Replace('−', '-').Replace('–', '-').ToLowerInvariant();
        if (rest.Length is 0 or > 60) return null;
        var ongeveer = Haal(ref rest, Benadering());
        ongeveer |= Haal(ref rest, PerJaar());
        var haakjes = rest.StartsWith('(') && rest.EndsWith(')');
        if (haakjes) rest = rest[1..^1].Trim();
        rest = Slotstreep().Replace(rest, "");
        var factor = Factor(ref rest, out var eenheid);
        var munt = Haal(ref rest, Muntteken());
        if (!eenheid) factor = Factor(ref rest, out eenheid);
        if (!eenheid) Haal(ref rest, Procent());
        var teken = Teken(ref rest);
        munt |= Haal(ref rest, Muntteken());
        if (!Getalontleding.Probeer(rest, out var getal) || getal > 1_000_000_000_000_000_000m) return null;
        return new((haakjes || teken ? -1 : 1) * getal * factor, munt, eenheid, ongeveer);
    }

    private static bool Teken(ref string rest)
    {
        rest = rest.Trim();
        if (rest.StartsWith('+')) rest = rest[1..].Trim();
        var voor = rest.StartsWith('-');
        var achter = !voor && rest.EndsWith('-');
        if (voor) rest = rest[1..].Trim();
        if (achter) rest = rest[..^1].Trim();
        return voor || achter;
    }

    private static decimal Factor(ref string rest, out bool eenheid)
    {
        var vondst = Eenheden().Match(rest);
        if (!vondst.Success) vondst = EenheidVooraf().Match(rest);
        eenheid = vondst.Success;
        if (!vondst.Success) return 1m;
        rest = (rest[..vondst.Index] + rest[(vondst.Index + vondst.Length)..]).Trim();
        return vondst.Value.Trim(' ', '.') switch
        {
            "mld" or "miljard" => 1_000_000_000m,
            "k" or "duizend" or "dzd" or "keuro" or "keur" or "k€" or "t€" or "€k" => 1_000m,
            _ => 1_000_000m,
        };
    }

    private static bool Haal(ref string rest, Regex patroon)
    {
        var zonder = patroon.Replace(rest, " ", 1);
        if (zonder == rest) return false;
        rest = zonder.Trim();
        return true;
    }

    [GeneratedRegex(@"^\s*(circa|ca\.?|ongeveer|plm\.?|±|~|max\.?|maximaal|min\.|minimaal|<=?|>=?|≤|≥|ruim|bijna|rond|tot)\s*(?=[\d€(-])", RegexOptions.CultureInvariant)]
    private static partial Regex Benadering();

    [GeneratedRegex(@"\s*(p\.?j\.?|per jaar|/jr|/jaar|per jr\.?|structureel|incidenteel|jaarlijks|eenmalig|excl\.? btw|incl\.? btw|\((i|s|structureel|incidenteel|excl\.? btw|incl\.? btw)\))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PerJaar();

    [GeneratedRegex(@",\s*-{1,2}\s*$|\.-{1,2}\s*$|,=$|(?<=\d)-{2}$")]
    private static partial Regex Slotstreep();

    [GeneratedRegex(@"€|\beuro(?:'?s)?\b|\beur\b", RegexOptions.CultureInvariant)]
    private static partial Regex Muntteken();

    [GeneratedRegex(@"\s*%\s*$|\s+procent\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Procent();

    [GeneratedRegex(@"(?<=\d)\s*(mln\.?|miljoen|mio\.?|milj\.?|m€|m|mld\.?|miljard|keuro|keur|k€|t€|k|duizend|dzd\.?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Eenheden();

    [GeneratedRegex(@"^\s*(k€|t€|m€|€k|€m|keuro|mln\.? €)\s*(?=[\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex EenheidVooraf();
}
