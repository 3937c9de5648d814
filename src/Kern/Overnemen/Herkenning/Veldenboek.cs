// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Which fields each kind of list has, by which names lists call them, and which it cannot do without.</summary>
public static class Veldenboek
{
    private static readonly FrozenDictionary<Lijstsoort, Veld[]> Alle = new Dictionary<Lijstsoort, Veld[]>
    {
        [Lijstsoort.Opgaven] = Veldlijsten.Opgaven,
        [Lijstsoort.Doelen] = Veldlijsten.Doelen,
        [Lijstsoort.Inspanningen] = Veldlijsten.Inspanningen,
        [Lijstsoort.Bijdragen] = Veldlijsten.Bijdragen,
        [Lijstsoort.Indicatoren] = Veldlijsten.Indicatoren,
        [Lijstsoort.Metingen] = Veldlijsten.Metingen,
        [Lijstsoort.Begroting] = Veldlijsten.Begroting,
        [Lijstsoort.Besluiten] = Besluitvelden.Alle,
        [Lijstsoort.Beleidsafspraken] = Veldlijsten.Beleidsafspraken,
    }.ToFrozenDictionary();

    /// <summary>The fields of a kind of list, in the order in which the product writes them.</summary>
    public static IReadOnlyList<Veld> Velden(Lijstsoort soort) => Alle[soort];

    /// <summary>The field with this key, or null.</summary>
    public static Veld? Zoek(Lijstsoort soort, string sleutel) => Array.Find(Alle[soort], veld => veld.Sleutel == sleutel);

    /// <summary>True when some kind of list knows this header.</summary>
    internal static bool Kent(Kop kop) => kop.Lezingen.Any(lezing => lezing.Naam.Samen.Length is > 0 and <= 60 && Alle.Values.Any(velden => velden.Any(veld => veld.Kent(lezing.Naam))));

    /// <summary>True when the fields are enough to know what each row is about.</summary>
    internal static bool Genoeg(Lijstsoort soort, IReadOnlySet<string> sleutels) => soort switch
    {
        Lijstsoort.Bijdragen => sleutels.Contains("van") && sleutels.Contains("naar"),
        Lijstsoort.Metingen => sleutels.Contains("indicator") && sleutels.Contains("waarde"),
        Lijstsoort.Begroting => (sleutels.Contains("lasten") || sleutels.Contains("baten") || sleutels.Contains("aandeel"))
            && (sleutels.Contains("programma") || sleutels.Contains("taakveld") || sleutels.Contains("product") || sleutels.Contains("onderdeel")),
        Lijstsoort.Besluiten => sleutels.Contains("naam") && sleutels.Contains("nummer") && (sleutels.Contains("organ") || sleutels.Contains("datum")),
        Lijstsoort.Beleidsafspraken => sleutels.Contains("afspraak") && (sleutels.Contains("soort") || sleutels.Contains("stand") || sleutels.Contains("waar_gebleven")),
        _ => sleutels.Contains("naam"),
    };

    /// <summary>The kind that the name of a file or sheet speaks of, or null.</summary>
    internal static Lijstsoort? VanNaam(string naam)
    {
        var woorden = Kopnaam.Van(Path.GetFileNameWithoutExtension(naam)).Woorden;
        foreach (var (soort, begin) in Naamwoorden)
            if (woorden.Any(woord => begin.Any(deel => woord.StartsWith(deel, StringComparison.Ordinal)))) return soort;
        return null;
    }

    private static readonly (Lijstsoort Soort, string[] Begin)[] Naamwoorden =
    [
        (Lijstsoort.Besluiten, ["besluit"]),
        (Lijstsoort.Bijdragen, ["bijdrage", "doeleninspanningen"]),
        (Lijstsoort.Beleidsafspraken, ["afspra", "beleidsafspra", "motie", "toezegging"]),
        (Lijstsoort.Metingen, ["meting", "meetwaarde", "cijfers"]),
        (Lijstsoort.Indicatoren, ["indicator", "kpi"]),
        (Lijstsoort.Begroting, ["begroting", "budgetkoppeling", "taakveld", "financien"]),
        (Lijstsoort.Inspanningen, ["inspanning", "project", "portfolio", "maatregel", "actie", "activiteit", "uitvoering", "werkvoorraad"]),
        (Lijstsoort.Doelen, ["doel", "ambitie", "effect"]),
        (Lijstsoort.Opgaven, ["opgave"]),
    ];
}
