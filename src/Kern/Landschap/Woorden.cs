// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text;
using Samenhang.Kern.Opslag;

namespace Samenhang.Kern.Landschap;

/// <summary>The words people read for fields and choices, made from their names: <c>VolgensVerwachting</c> is "volgens verwachting".</summary>
public static class Woorden
{
    private static readonly Dictionary<string, string> Afwijkend = new()
    {
        ["OnHold"] = "on hold",
        ["Risicos"] = "risico's",
        ["Themas"] = "thema's",
        ["Over"] = "waarover het gaat",
        ["Op"] = "waarbij het hoort",
        ["Naam"] = "naam",
        ["NaWijzigingCenten"] = "begroot na wijziging",
        ["PrimitiefCenten"] = "begroot primitief",
        ["VerplichtCenten"] = "verplicht",
        ["GerealiseerdCenten"] = "gerealiseerd",
        ["PrognoseCenten"] = "prognose",
        ["PlafondCenten"] = "plafond",
        ["BbvNummer"] = "BBV-nummer",
        ["VolgendeStapOp"] = "datum van de volgende stap",
        ["BehaaldOp"] = "behaald op",
        ["OpVersie"] = "versie",
        ["LijnNaarBuiten"] = "onze lijn naar buiten",
        ["DoelId"] = "doel",
        ["Sha256"] = "controlegetal (SHA-256)",
        ["Bytes"] = "grootte in bytes",
        ["OverlegId"] = "overleg",
        ["GedaanOp"] = "gedaan op",
        ["Tafel"] = "portfoliotafel",
        ["Media"] = "media-aandacht",
        ["MediaAandacht"] = "media-aandacht",
        ["NaarId"] = "waar het heen ging",
        ["Gemeld"] = "gemeld met het openbare formulier",
        ["SignaalId"] = "gehoord in",
        ["VolgendMomentWat"] = "wat er op het volgende moment gebeurt",
        ["Omslagen"] = "omslag",
        ["Smart"] = "SMART-uitwerking",
    };

    private static readonly ConcurrentDictionary<Enum, string> Keuzes = new();

    /// <summary>The word for a choice; a choice of a newer release is shown as it was stored.</summary>
    public static string Van<T>(T keuze)
        where T : struct, Enum
    {
        return Keuzes.GetOrAdd(keuze, static k => Enum.IsDefined((T)(object)k) ? Zin(k.ToString()) : KeuzeConverters.Van<T>().Naam((T)(object)k));
    }

    /// <summary>The word for a choice whose type is not known when compiling.</summary>
    public static string Van(Enum keuze) =>
        Keuzes.GetOrAdd(keuze, static k => Enum.IsDefined(k.GetType(), k) ? Zin(k.ToString()) : "onbekende keuze");

    /// <summary>How strongly something contributes, in words; a negative strength works against.</summary>
    /// <param name="sterkte">−2 to 3; empty is unknown.</param>
    public static string Sterkte(int? sterkte) => sterkte switch
    {
        null => "sterkte onbekend",
        >= 3 => "sterk",
        2 => "matig",
        1 => "licht",
        -1 => "werkt licht tegen",
        _ => "werkt sterk tegen",
    };

    /// <summary>The words for the name of a field.</summary>
    public static string Veld(string naam) => Zin(naam.EndsWith("Id", StringComparison.Ordinal) && !Afwijkend.ContainsKey(naam) ? naam[..^2] : naam);

    /// <summary>The same text, starting with a capital.</summary>
    public static string MetHoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static string Zin(string naam)
    {
        if (Afwijkend.TryGetValue(naam, out var woord))
        {
            return woord;
        }

        var zin = new StringBuilder(naam.Length + 8);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && zin.Length > 0)
            {
                zin.Append(' ');
            }

            zin.Append(char.ToLowerInvariant(teken));
        }

        return zin.ToString();
    }
}
