// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The costs of one year added up, in whole cents; a figure that no line tells is empty.</summary>
/// <param name="Jaar">The year; empty when the source does not tell.</param>
/// <param name="Begroot">Budget after changes.</param>
/// <param name="Gerealiseerd">Spent.</param>
/// <param name="Verplicht">Committed.</param>
internal sealed record Geldbeeld(int? Jaar, long? Begroot, long? Gerealiseerd, long? Verplicht)
{
    /// <summary>"Budget 2026".</summary>
    internal string Titel => Jaar is { } jaar ? $"Budget {jaar.ToString(CultureInfo.InvariantCulture)}" : "Budget";

    /// <summary>What is not spent and not committed; empty when the budget is unknown.</summary>
    internal long? NogVrij => Begroot - (Gerealiseerd ?? 0) - (Verplicht ?? 0);

    /// <summary>The year of the day, or else the last year before it that has lines, or else any; nothing without lines of costs.</summary>
    internal static Geldbeeld? Van(IEnumerable<Budgetregel> regels, DateOnly dag)
    {
        var lasten = regels.Where(regel => regel.Richting == Geldrichting.Lasten).ToList();
        if (lasten.Count == 0)
        {
            return null;
        }

        var jaren = lasten.Select(regel => regel.Jaar).OfType<int>().ToList();
        int? jaar = jaren.Count == 0 ? null : jaren.Where(j => j <= dag.Year).DefaultIfEmpty(jaren.Min()).Max();
        var gekozen = lasten.Where(regel => regel.Jaar == jaar).ToList();
        return new Geldbeeld(jaar, Som(gekozen, regel => regel.BegrootCenten), Som(gekozen, regel => regel.GerealiseerdCenten), Som(gekozen, regel => regel.VerplichtCenten));
    }

    private static long? Som(List<Budgetregel> regels, Func<Budgetregel, long?> bedrag) =>
        regels.Exists(regel => bedrag(regel) is not null) ? regels.Sum(regel => bedrag(regel) ?? 0) : null;
}
