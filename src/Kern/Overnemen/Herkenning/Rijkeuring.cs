// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Tells what a row below the header is.</summary>
internal sealed partial class Rijkeuring
{
    private readonly Blad _blad;
    private readonly Kopregel _kop;
    private readonly HashSet<int> _gelezen;
    private readonly int? _naam;
    private readonly int? _code;
    private readonly bool _codesGewoon;
    private readonly Dictionary<int, string> _koppen;

    public Rijkeuring(Blad blad, Kopregel kop, int tot)
    {
        (_blad, _kop) = (blad, kop);
        _gelezen = kop.Kolommen.Where(kolom => kolom.Veld is not null).Select(kolom => kolom.Nummer).ToHashSet();
        _naam = Nummer("naam") ?? Nummer("indicator") ?? Nummer("van");
        _code = Nummer("code");
        _koppen = blad.Rijen[kop.Laatste].Cellen.Select((cel, kolom) => (cel, kolom)).Where(paar => !paar.cel.IsLeeg)
            .ToDictionary(paar => paar.kolom, paar => paar.cel.Tekst.Trim());
        var rijen = Math.Max(0, tot - kop.Laatste - 1);
        _codesGewoon = _code is { } code && blad.Rijen.Skip(kop.Laatste + 1).Take(rijen).Count(rij => !rij.Cel(code).IsLeeg) * 10 >= rijen * 6;
    }

    /// <summary>What the row at this place is.</summary>
    public Rijsoort Keur(int plaats, int laatsteGegevens)
    {
        var rij = _blad.Rijen[plaats];
        var gevuld = Enumerable.Range(0, rij.Cellen.Count).Where(kolom => !rij.Cel(kolom).IsLeeg).ToList();
        if (HerhaaltKop(rij, gevuld)) return Rijsoort.HerhaaldeKop;
        if (plaats == _kop.Laatste + 1 && gevuld.All(kolom => Eenheid().IsMatch(rij.Cel(kolom).Tekst))) return Rijsoort.Eenheden;
        if (IsTotaal(rij, gevuld)) return Rijsoort.Totaal;
        if (gevuld.Count > 2 || gevuld.Count(_gelezen.Contains) > 1 || (gevuld.Count == 2 && gevuld.Contains(_code ?? -1) && gevuld.Contains(_naam ?? -1))) return Rijsoort.Gegevens;
        var tekst = rij.Cel(gevuld[0]).Tekst;
        if (plaats > laatsteGegevens && IsVoetnoot(rij, gevuld, tekst)) return Rijsoort.Voetnoot;
        return gevuld.Count == 1 && IsSectie(rij, gevuld[0], tekst, plaats > laatsteGegevens) ? Rijsoort.Sectie : Rijsoort.Gegevens;
    }

    /// <summary>Place of the last row with more than one or two filled cells: what comes after it may be a remark.</summary>
    public int LaatsteVolle(int tot)
    {
        for (var plaats = tot - 1; plaats > _kop.Laatste; plaats--)
            if (_blad.Rijen[plaats].Cellen.Select((cel, kolom) => (cel, kolom)).Count(paar => !paar.cel.IsLeeg && _gelezen.Contains(paar.kolom)) > 1) return plaats;
        return _kop.Laatste;
    }

    private int? Nummer(string veld) => _kop.Kolommen.FirstOrDefault(kolom => kolom.Veld?.Sleutel == veld)?.Nummer;

    private bool HerhaaltKop(Rij rij, List<int> gevuld) =>
        gevuld.Count >= 2 && gevuld.Count(kolom => _koppen.TryGetValue(kolom, out var kop) && string.Equals(kop, rij.Cel(kolom).Tekst.Trim(), StringComparison.OrdinalIgnoreCase)) * 10 >= gevuld.Count * 6;

    private bool IsTotaal(Rij rij, List<int> gevuld)
    {
        var eerste = gevuld.FirstOrDefault(kolom => rij.Cel(kolom).Soort == Celsoort.Tekst && rij.Cel(kolom).Tekst.Any(char.IsLetter), -1);
        if (eerste >= 0 && !Totaalwoord().IsMatch(rij.Cel(eerste).Tekst)) return false;
        var teksten = gevuld.Where(kolom => rij.Cel(kolom).Soort == Celsoort.Tekst && !IsGetaltekst(rij.Cel(kolom).Tekst)).ToList();
        var getallen = gevuld.Count - teksten.Count;
        if (teksten.Count == 0) return _naam is not null && getallen > 0 && gevuld.All(kolom => kolom != _naam && kolom != _code) && gevuld.All(IsGeldkolom);
        if (!Totaalwoord().IsMatch(rij.Cel(teksten[0]).Tekst)) return false;
        return teksten.Count == 1 ? getallen > 0 || ZegtAlleenTotaal().IsMatch(rij.Cel(teksten[0]).Tekst) : getallen > 0 && teksten.Count <= 2 && (_code is null || rij.Cel(_code.Value).IsLeeg || teksten.Contains(_code.Value));
    }

    private bool IsGeldkolom(int nummer) =>
        _kop.Kolommen.FirstOrDefault(kolom => kolom.Nummer == nummer)?.Veld?.Sleutel is null or "budget" or "lasten" or "baten" or "verplicht" or "gerealiseerd" or "prognose" or "uren" or "aandeel";

    private bool IsSectie(Rij rij, int kolom, string tekst, bool naHetEinde)
    {
        if (rij.Cel(kolom).Soort != Celsoort.Tekst || naHetEinde) return false;
        if (_blad.Samenvoegingen.Any(samen => samen.Boven == rij.Nummer - 1 && samen.Links <= kolom && samen.Rechts > kolom)) return true;
        if (kolom != _naam) return kolom < (_naam ?? int.MaxValue) && (kolom != _code || !Opsommingen.LijktCode(tekst));
        return _codesGewoon || Sectiewoord().IsMatch(tekst) || (tekst.Length > 4 && tekst.Any(char.IsLetter) && !tekst.Any(char.IsLower));
    }

    private bool IsVoetnoot(Rij rij, List<int> gevuld, string tekst)
    {
        if (rij.Cel(gevuld[0]).Soort != Celsoort.Tekst) return false;
        if (Noot().IsMatch(tekst) || tekst.Length > 150) return true;
        var vorige = _blad.Rijen.Where(ander => ander.Nummer < rij.Nummer).Select(ander => ander.Nummer).LastOrDefault();
        return gevuld[0] != _naam || vorige < rij.Nummer - 1 || _codesGewoon;
    }

    private static bool IsGetaltekst(string tekst) => Bedragen.Lees(tekst) is { HeeftWaarde: true };

    [GeneratedRegex(@"^\s*[(\[]?\s*((sub|eind)?totaa?l(en)?|som|saldo|generaal totaal|totaal generaal|cumulatief|gemiddeld(e)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Totaalwoord();

    [GeneratedRegex(@"^\s*((sub|eind)?totaa?l(en)?|som|totaal generaal|generaal totaal)\s*:?\s*((van|per)?\s*(de )?(opgave|programma|thema|projecten|inspanningen|portefeuille|pagina|lijst)\b.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ZegtAlleenTotaal();

    [GeneratedRegex(@"^\s*(opgave|thema|programma|portefeuille|domein|pijler|cluster|afdeling|deel|onderdeel|hoofdstuk|categorie|[A-Z]\.|[IVX]+\.|\d+\.)\s*\d*\s*[:.–-]?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sectiewoord();

    [GeneratedRegex(@"^\s*(\*|bron\b|noot|toelichting|legenda|let op|laatst|bijgewerkt|peildatum|opgesteld|versie|datum\b|status per|nb\b|n\.b\.|contact|vragen|©|\(\*|\d\)|groen\b|oranje\b|rood\b|geel\b|einde\b|pagina\b|afgedrukt|vertrouwelijk)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noot();

    [GeneratedRegex(@"^\s*[(\[]?\s*(x?\s*€?\s*(x\s*)?1[. ]?000(\.000)?|€|in €|euro|eur|%|in %|uren|fte|[dmj]{1,4}[-/][dmj]{1,4}([-/][dmj]{1,4})?|jjjj|ja/nee|j/n|tekst|datum|getal|bedrag|naam|code|x € ?1[. ]?000|k€|keuze(lijst)?|vrij(e tekst)?|max\.? \d+ (tekens|woorden)|verplicht|optioneel|g/o/r|aantal)\s*[)\]]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Eenheid();
}
