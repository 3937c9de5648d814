// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>Finds the records that have one word: as it is, as a begin, by its stem, in a compound, and with typing mistakes.</summary>
/// <param name="delen">Where is searched.</param>
internal sealed class Termzoeker(IReadOnlyList<Zoekdeel> delen)
{
    private const int Precies = 100, Begin = 80, ZelfdeStam = 75, StamAlsBegin = 65, Samenstelling = 60, Binnenin = 45, Fout = 36;
    private const int KortsteDeel = 4, KortsteZonderNaad = 5, KortsteSamenstelling = 8;
    private readonly Woordkenner _kenner = new(delen);

    /// <summary>Searches for the word as it was typed.</summary>
    /// <returns>How many records have it.</returns>
    internal int Zoek(Zoekterm term, int nummer)
    {
        foreach (var deel in delen)
        {
            RaakDirect(deel, term);
            if (!term.HeeftCijfer)
            {
                RaakSamenstellingen(deel, term);
            }
        }

        var stukken = term.Delen.Length > 1 ? term.Delen
            : term.Woord.Length >= KortsteSamenstelling && !term.HeeftCijfer && _kenner.Splits(term.Woord) is var (eerste, tweede) ? [eerste, tweede] : [];
        foreach (var deel in delen)
        {
            RaakAlle(deel, stukken);
        }

        return delen.Sum(deel => deel.Sluit(nummer));
    }

    /// <summary>Searches for a word that stands nowhere: with mistakes forgiven, for words that mean about the same, and else for the words it is joined of.</summary>
    /// <returns>The words that were found, the most alike first.</returns>
    internal List<string> ZoekAnders(Zoekterm term, int nummer)
    {
        if (ZoekVerwant(Verwanten.Van(term.Stam), term, nummer) is { Count: > 0 } verwant) return verwant;
        if (ZoekLijkend(term, nummer) is { Count: > 0 } lijkend) return lijkend;
        return !term.HeeftCijfer && term.Woord.Length >= KortsteSamenstelling && _kenner.Splits(term.Woord) is var (eerste, tweede) ? ZoekVerwant([eerste, tweede], term, nummer) : [];
    }

    private List<string> ZoekVerwant(IReadOnlyList<string> woorden, Zoekterm term, int nummer)
    {
        var gevonden = new List<string>();
        foreach (var woord in woorden.Where(woord => woord != term.Woord && woord.Length >= KortsteDeel))
        {
            var raak = false;
            foreach (var deel in delen)
            {
                foreach (var gelijk in deel.Index.MetStam(Stam.Van(woord)))
                {
                    raak |= deel.Raak(gelijk, Fout);
                }
            }

            if (raak) gevonden.Add(woord);
        }

        foreach (var deel in delen)
        {
            deel.Sluit(nummer);
        }

        return gevonden;
    }

    /// <summary>Searches for words that are like it, as after typing mistakes.</summary>
    /// <returns>The words that were found, the most alike first.</returns>
    internal List<string> ZoekLijkend(Zoekterm term, int nummer)
    {
        var woorden = new Dictionary<string, int>();
        foreach (var deel in delen)
        {
            foreach (var (woord, afstand) in term.Vergeven == 0 ? [] : deel.Index.Lijkend(term.Woord, term.Vergeven))
            {
                if (afstand > 0 && deel.Raak(woord, Fout - (8 * afstand)))
                {
                    woorden[deel.Index.Woord(woord)] = afstand;
                }
            }

            deel.Sluit(nummer);
        }

        return [.. woorden.OrderBy(woord => woord.Value).ThenBy(woord => Math.Abs(woord.Key.Length - term.Woord.Length)).ThenBy(woord => woord.Key, StringComparer.Ordinal).Select(woord => woord.Key)];
    }

    private static void RaakDirect(Zoekdeel deel, Zoekterm term)
    {
        if (deel.Index.Zoek(term.Woord) is var precies and >= 0)
        {
            deel.Raak(precies, Precies);
        }

        RaakBegin(deel, term.Woord, Begin);
        if (term.HeeftCijfer)
        {
            return;
        }

        foreach (var woord in deel.Index.MetStam(term.Stam))
        {
            deel.Raak(woord, ZelfdeStam);
        }

        if (term.Wortel is { } wortel)
        {
            RaakBegin(deel, wortel, StamAlsBegin);
        }
    }

    private static void RaakBegin(Zoekdeel deel, string begin, int graad)
    {
        var (vanaf, tot) = deel.Index.MetBegin(begin);
        for (var woord = vanaf; woord < tot; woord++)
        {
            deel.Raak(woord, graad);
        }
    }

    private void RaakSamenstellingen(Zoekdeel deel, Zoekterm term)
    {
        var vormen = term.Wortel is { } wortel ? term.Woord.StartsWith(wortel, StringComparison.Ordinal) ? [wortel] : [term.Woord, wortel] : (string[])[term.Woord];
        foreach (var vorm in vormen.Where(vorm => vorm.Length >= KortsteDeel))
        {
            foreach (var (woord, plaats) in deel.Index.Binnenin(vorm))
            {
                if (_kenner.IsNaad(deel.Index.Woord(woord), plaats, vorm.Length))
                {
                    deel.Raak(woord, Samenstelling);
                }
                else if (vorm.Length >= KortsteZonderNaad)
                {
                    deel.Raak(woord, Binnenin);
                }
            }
        }
    }

    /// <summary>Records that have every part of a compound, apart from each other.</summary>
    private static void RaakAlle(Zoekdeel deel, string[] stukken)
    {
        HashSet<int>? alle = null;
        foreach (var stuk in stukken)
        {
            var met = new HashSet<int>();
            var (vanaf, tot) = deel.Index.MetBegin(stuk);
            foreach (var woord in Enumerable.Range(vanaf, tot - vanaf).Concat(deel.Index.MetStam(Stam.Van(stuk))))
            {
                foreach (var post in deel.Index.Posten(woord))
                {
                    if (alle?.Contains(post >> 2) ?? deel.IsZichtbaar(post >> 2))
                    {
                        met.Add(post >> 2);
                    }
                }
            }

            alle = met;
        }

        foreach (var stuk in alle ?? [])
        {
            deel.RaakStuk(stuk, Samenstelling * 60);
        }
    }
}
