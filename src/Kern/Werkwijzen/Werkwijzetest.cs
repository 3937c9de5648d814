// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>
/// Which werkwijze fits, as a pure function of fourteen answers: per werkwijze the sum of weight × answer, as a share of the most it can get,
/// and on top of it the rules of the method in their order of precedence. It advises; people choose, with a motivation.
/// </summary>
public static class Werkwijzetest
{
    /// <summary>Two that are at most this many points apart fit about as well.</summary>
    internal const int Gelijkop = 15;

    private static readonly ImmutableArray<int> Meeste = [.. Werkwijzevragen.Schaal.Select(werkwijze => 2 * Werkwijzevragen.Alle.Sum(vraag => Math.Abs(vraag.Gewichten.Voor(werkwijze))))];

    /// <summary>Takes the test.</summary>
    /// <param name="antwoorden">Per question at most one counts, the last; what is not there is unknown.</param>
    public static Uitslag Neem(IEnumerable<Vraagantwoord> antwoorden)
    {
        ArgumentNullException.ThrowIfNull(antwoorden);
        var gegeven = new Antwoord[Werkwijzevragen.Aantal];
        foreach (var antwoord in antwoorden)
        {
            if (Werkwijzevragen.Zoek(antwoord.Vraag) is not null && Enum.IsDefined(antwoord.Antwoord)) gegeven[antwoord.Vraag - 1] = antwoord.Antwoord;
        }

        return Neem(gegeven);
    }

    /// <summary>2, 1, −1 or −2; 0 for unknown.</summary>
    internal static int Waarde(Antwoord antwoord) => antwoord switch { Antwoord.Ja => 2, Antwoord.EerderJa => 1, Antwoord.EerderNee => -1, Antwoord.Nee => -2, _ => 0 };

    /// <summary>What the answers put first, without any explanation: used to try out what open questions can change.</summary>
    internal static Werkwijze Eerste(ReadOnlySpan<Antwoord> antwoorden) => new Rangorde(antwoorden, Punten(antwoorden)).Eerste;

    private static Uitslag Neem(Antwoord[] gegeven)
    {
        var rangorde = new Rangorde(gegeven, Punten(gegeven));
        var volgorde = rangorde.Volgorde.Select(plaats => Plaats(gegeven, rangorde, plaats)).ToImmutableArray();
        return new Uitslag([.. gegeven], volgorde, rangorde.Mengvorm, Openvragen.Van(gegeven));
    }

    private static Werkwijzeplaats Plaats(Antwoord[] gegeven, Rangorde rangorde, int nummer)
    {
        var werkwijze = Werkwijzevragen.Schaal[nummer];
        var redenen =
            from vraag in Werkwijzevragen.Alle
            let punten = vraag.Gewichten.Voor(werkwijze) * Waarde(gegeven[vraag.Nummer - 1])
            where punten != 0
            orderby Math.Abs(punten) descending, vraag.Nummer
            select new Werkwijzereden(vraag.Nummer, punten, vraag.Zegt(gegeven[vraag.Nummer - 1])!);
        var open = Werkwijzevragen.Alle.Where(vraag => gegeven[vraag.Nummer - 1] == Antwoord.Onbekend).Sum(vraag => 2 * Math.Abs(vraag.Gewichten.Voor(werkwijze)));
        var som = Som(gegeven, werkwijze);
        return new(
            werkwijze, Deel(som, nummer), Deel(som - open, nummer), Deel(som + open, nummer), [.. redenen], rangorde.Regel(nummer), rangorde.ValtAf(nummer));
    }

    private static int[] Punten(ReadOnlySpan<Antwoord> antwoorden)
    {
        var punten = new int[Werkwijzevragen.Schaal.Length];
        for (var nummer = 0; nummer < punten.Length; nummer++) punten[nummer] = Deel(Som(antwoorden, Werkwijzevragen.Schaal[nummer]), nummer);
        return punten;
    }

    private static int Som(ReadOnlySpan<Antwoord> antwoorden, Werkwijze werkwijze)
    {
        var som = 0;
        for (var vraag = 0; vraag < antwoorden.Length; vraag++) som += Werkwijzevragen.Alle[vraag].Gewichten.Voor(werkwijze) * Waarde(antwoorden[vraag]);
        return som;
    }

    private static int Deel(int som, int nummer) => (int)Math.Round(100.0 * som / Meeste[nummer], MidpointRounding.AwayFromZero);
}
