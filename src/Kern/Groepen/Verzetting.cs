// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>What moving somebody by hand would do: the rules it breaks and what it costs in each aim.</summary>
/// <param name="Plaats">The places after the move.</param>
/// <param name="Breuken">Hard rules that are broken after it and were not before, as Dutch sentences.</param>
/// <param name="Voor">How the places meet the aims before it.</param>
/// <param name="Na">And after it.</param>
public sealed record Verzetting(IReadOnlyList<int> Plaats, IReadOnlyList<string> Breuken, Oordeel Voor, Oordeel Na)
{
    /// <summary>Works out a move.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="plaats">The places now.</param>
    /// <param name="kandidaat">Who moves.</param>
    /// <param name="naar">Where to: the number of a group, or −1 for the waiting list.</param>
    /// <param name="ruilMet">Who gets the place that comes free; null: nobody.</param>
    public static Verzetting Van(Ronde ronde, IReadOnlyList<int> plaats, int kandidaat, int naar, int? ruilMet = null)
    {
        ArgumentNullException.ThrowIfNull(plaats);
        int[] nieuw = [.. plaats];
        if (ruilMet is { } ander) nieuw[ander] = plaats[kandidaat];
        nieuw[kandidaat] = naar;
        var eerder = Regelbreuken.Van(ronde, plaats).ToHashSet();
        return new Verzetting(nieuw, [.. Regelbreuken.Van(ronde, nieuw).Where(breuk => !eerder.Contains(breuk))], Samensteller.Beoordeel(ronde, plaats), Samensteller.Beoordeel(ronde, nieuw));
    }

    /// <summary>What it costs, aim by aim, as Dutch phrases; empty when it costs nothing.</summary>
    public IEnumerable<string> Prijs()
    {
        if (Na.Totaal != Voor.Totaal) yield return Na.Totaal < Voor.Totaal ? $"{Voor.Totaal - Na.Totaal} minder geplaatst" : $"{Na.Totaal - Voor.Totaal} meer geplaatst";
        var langer = Enumerable.Range(0, Voor.Geplaatst.Count - 1).Sum(rang => Na.Geplaatst[rang] - Voor.Geplaatst[rang]);
        if (langer < 0) yield return $"{-langer} minder van wie eerder wachtte";
        if (Na.Wensen > Voor.Wensen) yield return Na.Wensen - Voor.Wensen == 1 ? "1 stap verder van de voorkeuren" : $"{Na.Wensen - Voor.Wensen} stappen verder van de voorkeuren";
        if (Na.LaagsteVariatie < Voor.LaagsteVariatie - Oordeel.Merkbaar) yield return $"de minst gevarieerde groep {Deel(Voor.LaagsteVariatie, Na.LaagsteVariatie)} minder gevarieerd";
        if (Na.Variatie < Voor.Variatie - Oordeel.Merkbaar) yield return $"alle groepen samen {Deel(Voor.Variatie, Na.Variatie)} minder gevarieerd";
    }

    private static string Deel(double voor, double na) => $"{Math.Ceiling(100 * (voor - na) / voor):0} %";
}
