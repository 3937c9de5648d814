// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Zoeken;

/// <summary>
/// One question of one viewer. Whether a record is found, and where it comes, follows from that record and the question alone, never from how
/// often a word occurs: so what is hidden leaves no trace in what is seen.
/// </summary>
internal sealed class Zoeker : IDisposable
{
    /// <summary>More results than this are not looked at again for the order of their words.</summary>
    private const int Nagekeken = 1000;

    private const int Lopend = 300, BevatZin = 3000, BegintMetZin = 4000, IsZin = 6000;
    private static readonly Dictionary<string, int> Soortpunten = new() { ["opgave"] = 250, ["persoon"] = 240, ["inspanning"] = 200, ["doel"] = 150, ["indicator"] = 100, ["partij"] = 100 };
    private readonly Blik _blik;
    private readonly Mensenwoorden _mensen;
    private readonly Zoekdeel[] _delen;

    internal Zoeker(Beeldwoorden woorden, Blik blik, Mensenwoorden mensen)
    {
        (_blik, _mensen) = (blik, mensen);
        Func<int, bool>? ziet = blik.ZietAlles ? null : sleutel => FeitVan(sleutel) is { } feit && blik.Ziet(feit.Id);
        _delen =
        [
            new Zoekdeel(woorden.Vast, woorden.Vervallen, ziet),
            .. woorden.Erbij is { } erbij ? [new Zoekdeel(erbij, null, ziet)] : Array.Empty<Zoekdeel>(),
            new Zoekdeel(mensen.Index, null, null),
        ];
    }

    internal Zoekuitkomst Zoek(Zoekvraag vraag)
    {
        var termen = Zoekterm.Lees(vraag.Tekst.Length > Zoekvraag.MeesteTekens ? vraag.Tekst[..Zoekvraag.MeesteTekens] : vraag.Tekst);
        if (termen.Count is 0 or > Zoekvraag.MeesteWoorden)
        {
            return Zoekuitkomst.Leeg;
        }

        var (bedoeld, lijkend) = ZoekWoorden(termen);
        var meeste = _delen.SelectMany(deel => deel.Gevonden.Select(deel.Termen)).Select(woorden => BitOperations.PopCount((uint)woorden)).DefaultIfEmpty().Max();
        var kandidaten = new List<Kandidaat>();
        foreach (var deel in _delen)
        {
            foreach (var stuk in deel.Gevonden)
            {
                if (BitOperations.PopCount((uint)deel.Termen(stuk)) == meeste)
                {
                    kandidaten.Add(new Kandidaat(deel.Index.Sleutel(stuk), deel.Punten(stuk) + (deel.Index.IsAfgesloten(stuk) ? 0 : Lopend)));
                }
            }
        }

        var aantallen = kandidaten.GroupBy(kandidaat => kandidaat.Soort).Select(groep => (Soort: groep.Key, Aantal: groep.Count()))
            .OrderBy(deel => Zoekuitkomst.Volgorde.ToList().IndexOf(deel.Soort)).ToList();
        var gekozen = Gerangschikt(vraag.Soort is null ? kandidaten : kandidaten.Where(kandidaat => kandidaat.Soort == vraag.Soort), vraag.Tekst);
        var treffers = gekozen.Skip(vraag.Vanaf).Take(vraag.Aantal).Select(Treffer).ToList();
        return new Zoekuitkomst(treffers, aantallen, bedoeld, meeste < termen.Count, new Gevondenwoorden(termen, lijkend));
    }

    public void Dispose()
    {
        foreach (var deel in _delen)
        {
            deel.Dispose();
        }
    }

    /// <summary>As typed first; a word that nothing has is searched for with mistakes, and when no record has them all, every word is.</summary>
    private (List<(string, IReadOnlyList<string>)> Bedoeld, HashSet<string> Lijkend) ZoekWoorden(List<Zoekterm> termen)
    {
        var zoeker = new Termzoeker(_delen);
        var bedoeld = new List<(string, IReadOnlyList<string>)>();
        var lijkend = new HashSet<string>();
        var nietVerbeterd = new List<int>();
        for (var nummer = 0; nummer < termen.Count; nummer++)
        {
            if (zoeker.Zoek(termen[nummer], nummer) > 0)
            {
                nietVerbeterd.Add(nummer);
            }
            else
            {
                var woorden = zoeker.ZoekAnders(termen[nummer], nummer);
                lijkend.UnionWith(woorden);
                bedoeld.Add((termen[nummer].Woord, woorden));
            }
        }

        var alle = (1 << termen.Count) - 1;
        if (termen.Count > 1 && !_delen.Any(deel => deel.Gevonden.Any(stuk => deel.Termen(stuk) == alle)))
        {
            foreach (var nummer in nietVerbeterd)
            {
                lijkend.UnionWith(zoeker.ZoekLijkend(termen[nummer], nummer));
            }
        }

        return (bedoeld, lijkend);
    }

    private IEnumerable<Kandidaat> Gerangschikt(IEnumerable<Kandidaat> kandidaten, string vraag)
    {
        var zin = Zin(vraag);
        var alle = kandidaten.Select(kandidaat => kandidaat with { Punten = kandidaat.Punten + Soortpunten.GetValueOrDefault(kandidaat.Soort) }).ToList();
        alle.Sort(Kandidaat.Volgorde);
        var boven = alle.Take(Nagekeken).Select(kandidaat => kandidaat with { Punten = kandidaat.Punten + Zinpunten(Naam(kandidaat.Sleutel), zin) }).ToList();
        boven.Sort(Kandidaat.Volgorde);
        return boven.Concat(alle.Skip(Nagekeken));
    }

    private static int Zinpunten(string naam, string zin)
    {
        var woorden = Zin(naam);
        return woorden == zin ? IsZin
            : woorden.StartsWith(zin, StringComparison.Ordinal) ? BegintMetZin
            : woorden.Contains(zin, StringComparison.Ordinal) ? BevatZin
            : 0;
    }

    /// <summary>The words in their order, with a space around each.</summary>
    private static string Zin(string tekst) => $" {string.Join(' ', Woordlezer.Lees(tekst).Where(woord => woord.Delen == 1).Select(woord => woord.Woord))} ";

    private string Naam(int sleutel) => Stuksleutel.Soort(sleutel) == Stuksleutel.Persoon ? _mensen.Wie(Stuksleutel.Plaats(sleutel)).Naam : FeitVan(sleutel)!.Titel;

    private Feit? FeitVan(int sleutel) => _blik.Beeld.Van(Soorten.Alle[Stuksleutel.Soort(sleutel)]).OpPlaats(Stuksleutel.Plaats(sleutel));

    private Treffer Treffer(Kandidaat kandidaat)
    {
        if (Stuksleutel.Soort(kandidaat.Sleutel) == Stuksleutel.Persoon)
        {
            return new Treffer(Zoekvraag.Persoon, _mensen.Wie(Stuksleutel.Plaats(kandidaat.Sleutel)).Id, null);
        }

        var feit = FeitVan(kandidaat.Sleutel)!;
        return new Treffer(kandidaat.Soort, feit.Id, _blik.Zoek(feit.Id) ?? throw new InvalidOperationException("A record was found that the viewer may not see."));
    }

    private readonly record struct Kandidaat(int Sleutel, int Punten)
    {
        internal static Comparison<Kandidaat> Volgorde { get; } = static (een, ander) =>
            een.Punten != ander.Punten ? ander.Punten.CompareTo(een.Punten) : een.Sleutel.CompareTo(ander.Sleutel);

        internal string Soort => Stuksleutel.Soort(Sleutel) == Stuksleutel.Persoon ? Zoekvraag.Persoon : Soorten.Alle[Stuksleutel.Soort(Sleutel)].Naam;
    }
}
