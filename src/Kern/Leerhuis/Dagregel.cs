// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Leerhuis;

/// <summary>Dated facts about the association, kept as lines: a figure with its day, and somebody in the bestuur from a day until a day.</summary>
public static class Dagregel
{
    private const int Langste = 200;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] Vormen = ["d-M-yyyy", "yyyy-MM-dd"];

    /// <summary>Reads figures, one per line: "1-9-2021 | leden | 205".</summary>
    /// <param name="tekst">The figures as they were typed.</param>
    /// <returns>The figures, and the first line that is none.</returns>
    public static (IReadOnlyList<(DateOnly Dag, string Wat, int Aantal)> Alle, string? Onleesbaar) Cijfers(string? tekst) =>
        Lees<(DateOnly, string, int)>(tekst, delen => delen.Length == 3 && Dag(delen[0]) is { } dag && Woorden(delen[1])
            && int.TryParse(delen[2], NumberStyles.AllowThousands, Nederlands, out var aantal) && aantal >= 0 ? (dag, delen[1], aantal) : null);

    /// <summary>Reads who is in the bestuur, one per line: "Naam | functie en werkgever | 1-1-2020 | 31-12-2024"; without a last day there is no end.</summary>
    /// <param name="tekst">The people as they were typed.</param>
    /// <returns>The people, and the first line that is none.</returns>
    public static (IReadOnlyList<(string Naam, string Functie, DateOnly Van, DateOnly? Tot)> Alle, string? Onleesbaar) Bestuur(string? tekst) =>
        Lees<(string, string, DateOnly, DateOnly?)>(tekst, delen =>
        {
            var tot = delen.Length > 3 && delen[3].Length > 0 ? Dag(delen[3]) : null;
            return delen.Length is 3 or 4 && Woorden(delen[0]) && Woorden(delen[1]) && Dag(delen[2]) is { } van && (delen.Length == 3 || delen[3].Length == 0 || tot >= van) ? (delen[0], delen[1], van, tot) : null;
        });

    private static (IReadOnlyList<T> Alle, string? Onleesbaar) Lees<T>(string? tekst, Func<string[], T?> regel)
        where T : struct
    {
        var alle = new List<T>();
        foreach (var ruw in Regels.Lees(tekst))
        {
            if (regel(ruw.Split('|', StringSplitOptions.TrimEntries)) is not { } gelezen) return ([], ruw);
            alle.Add(gelezen);
        }

        return (alle, null);
    }

    private static bool Woorden(string tekst) => tekst.Length is > 0 and <= Langste;

    private static DateOnly? Dag(string tekst) => DateOnly.TryParseExact(tekst, Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
