// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>A column header in one form: abbreviations written out, without stop words, units and year.</summary>
/// <param name="Woorden">The words that are left, in order.</param>
/// <param name="Samen">The words as one, so that "start datum" is "startdatum".</param>
/// <param name="Zak">The words in alphabetical order.</param>
/// <param name="Jaar">The year that stood in it, or null.</param>
internal sealed partial record Kopnaam(IReadOnlyList<string> Woorden, string Samen, string Zak, int? Jaar)
{
    private static readonly FrozenSet<string> Stopwoorden = new[]
    {
        "de", "het", "een", "van", "der", "den", "in", "x", "per", "eur", "euro", "euros", "s", "k", "1000", "000", "duizend", "duizenden", "bedragen", "keuro", "keur", "huidige",
        "huidig", "actuele", "actueel", "geplande", "gepland", "incl", "excl", "btw", "evt", "eventuele", "optioneel", "invullen",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Afkortingen = new Dictionary<string, string>
    {
        ["best"] = "bestuurlijk",
        ["bestuurl"] = "bestuurlijk",
        ["bestuurlijke"] = "bestuurlijk",
        ["bstl"] = "bestuurlijk",
        ["bestuur"] = "bestuurlijk",
        ["ambt"] = "ambtelijk",
        ["ambtel"] = "ambtelijk",
        ["ambtelijke"] = "ambtelijk",
        ["ambtl"] = "ambtelijk",
        ["og"] = "opdrachtgever",
        ["opdrachtg"] = "opdrachtgever",
        ["opdrgever"] = "opdrachtgever",
        ["opdrachtgevers"] = "opdrachtgever",
        ["opdrachtgeverschap"] = "opdrachtgever",
        ["opdrg"] = "opdrachtgever",
        ["bog"] = "bestuurlijk opdrachtgever",
        ["bo"] = "bestuurlijk opdrachtgever",
        ["aog"] = "ambtelijk opdrachtgever",
        ["ao"] = "ambtelijk opdrachtgever",
        ["on"] = "opdrachtnemer",
        ["aon"] = "ambtelijk opdrachtnemer",
        ["pfh"] = "portefeuillehouder",
        ["pfhouder"] = "portefeuillehouder",
        ["porth"] = "portefeuillehouder",
        ["port"] = "portefeuille",
        ["portf"] = "portefeuille",
        ["pfhs"] = "portefeuillehouder",
        ["pf"] = "portefeuille",
        ["portefeuilles"] = "portefeuille",
        ["portefeuillehouders"] = "portefeuillehouder",
        ["portefeuilleh"] = "portefeuillehouder",
        ["weth"] = "wethouder",
        ["wth"] = "wethouder",
        ["pl"] = "projectleider",
        ["projl"] = "projectleider",
        ["projleider"] = "projectleider",
        ["projectl"] = "projectleider",
        ["pm"] = "projectmanager",
        ["pgm"] = "programmamanager",
        ["programmamgr"] = "programmamanager",
        ["mgr"] = "manager",
        ["om"] = "opgavemanager",
        ["opgman"] = "opgavemanager",
        ["opgavemgr"] = "opgavemanager",
        ["projectmgr"] = "projectmanager",
        ["verantw"] = "verantwoordelijke",
        ["verantwoordelijk"] = "verantwoordelijke",
        ["svz"] = "stand zaken",
        ["toel"] = "toelichting",
        ["omschr"] = "omschrijving",
        ["beschr"] = "beschrijving",
        ["opm"] = "opmerkingen",
        ["opmerking"] = "opmerkingen",
        ["nr"] = "nummer",
        ["no"] = "nummer",
        ["num"] = "nummer",
        ["volgnr"] = "volgnummer",
        ["projectnr"] = "projectnummer",
        ["projnr"] = "projectnummer",
        ["zaaknr"] = "zaaknummer",
        ["opgavenr"] = "opgavenummer",
        ["proj"] = "project",
        ["progr"] = "programma",
        ["prog"] = "programma",
        ["afd"] = "afdeling",
        ["dd"] = "datum",
        ["dat"] = "datum",
        ["startdd"] = "startdatum",
        ["einddd"] = "einddatum",
        ["opl"] = "oplever",
        ["bgt"] = "begroting",
        ["begr"] = "begroting",
        ["jr"] = "jaar",
        ["ind"] = "indicator",
        ["real"] = "realisatie",
        ["gereal"] = "gerealiseerd",
        ["progn"] = "prognose",
        ["verpl"] = "verplicht",
        ["tv"] = "taakveld",
        ["prio"] = "prioriteit",
        ["streefw"] = "streefwaarde",
        ["doelst"] = "doelstelling",
        ["mijlp"] = "mijlpaal",
        ["ref"] = "referentie",
    }.ToFrozenDictionary();

    /// <summary>The ways to read a header: whole, and without what stands between brackets; the second is a little less sure.</summary>
    public static IEnumerable<(Kopnaam Naam, int Aftrek)> Lezingen(string kop, int aftrek = 0)
    {
        yield return (Van(kop), aftrek);
        if (Haakjes().Replace(kop, " ") is var kaal && kaal != kop) yield return (Van(kaal), aftrek + 4);
    }

    /// <summary>The one form of a header.</summary>
    public static Kopnaam Van(string? kop)
    {
        var plat = Woordvorm.Normaliseer(Eenheid().Replace(Kamelen().Replace((kop ?? "").Replace("%", " percentage ").Replace("#", " nummer "), "$1 $2"), " "));
        plat = Gebroken().Replace(plat, "$1opdrachtgever");
        int? jaar = null;
        var woorden = new List<string>();
        foreach (var woord in plat.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (jaar is null && woord.Length == 4 && int.TryParse(woord, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is >= 1990 and <= 2100) jaar = getal;
            else if (Afkortingen.TryGetValue(woord, out var voluit)) woorden.AddRange(voluit.Split(' '));
            else if (!Stopwoorden.Contains(woord)) woorden.Add(woord);
        }

        if (woorden.Count == 0 && plat.Length > 0 && jaar is null) woorden.AddRange(plat.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new(woorden, string.Concat(woorden), string.Join(' ', woorden.Distinct().Order(StringComparer.Ordinal)), jaar);
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"[x×*]\s*(€\s*)?1[. ]?000\b|€")]
    private static partial Regex Eenheid();

    [GeneratedRegex(@"(\p{Ll})(\p{Lu}\p{Ll})")]
    private static partial Regex Kamelen();

    /// <summary>"opdr.gever", "opdr gever", "opdracht gever", "o.g.".</summary>
    [GeneratedRegex(@"(^|\b)(?:opdr(?:acht)? gever|o g)\b")]
    private static partial Regex Gebroken();
}
