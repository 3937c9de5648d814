// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Notatie;

namespace Samenhang.Tests.Kern.Lijsten;

/// <summary>Answers a question about a list the slow, obvious way: row by row.</summary>
public sealed class NaiveList<TRow>(Lijstvorm<TRow> shape, IReadOnlyList<TRow?> rows)
    where TRow : class
{
    /// <summary>The rows that satisfy everything, in order.</summary>
    public List<TRow> Ask(Lijstvraag<TRow> question) => Order(question, Matching(question, null)).ToList();

    /// <summary>How often each value occurs in what the other filters leave.</summary>
    public Dictionary<string, int> Count(Lijstvraag<TRow> question, Facet<TRow> facet) =>
        Matching(question, facet).SelectMany(row => Values(facet, row)).CountBy(value => value).ToDictionary();

    /// <summary>The rows per value of the facet.</summary>
    public Dictionary<string, List<TRow>> Group(Lijstvraag<TRow> question, Facet<TRow> facet) =>
        Ask(question).SelectMany(row => Values(facet, row).Select(value => (value, row))).GroupBy(pair => pair.value, pair => pair.row).ToDictionary(group => group.Key, group => group.ToList());

    public static IEnumerable<string> Values(Facet<TRow> facet, TRow row) => facet.Waarden(row).DefaultIfEmpty(Facet.Geen);

    private IEnumerable<TRow> Matching(Lijstvraag<TRow> question, Facet<TRow>? except)
    {
        var words = Woordvorm.Normaliseer(question.Tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rows.OfType<TRow>()
            .Where(row => string.IsNullOrWhiteSpace(question.Tekst) || (words.Length > 0 && words.All(word => Woordvorm.Normaliseer(shape.Zoektekst(row)).Contains(word, StringComparison.Ordinal))))
            .Where(row => question.Keuzes.All(choice => choice.Facet == except || choice.Waarden.Any(value => Values(choice.Facet, row).Contains(value))));
    }

    private IEnumerable<TRow> Order(Lijstvraag<TRow> question, IEnumerable<TRow> matching)
    {
        var byName = Comparer<TRow>.Create((one, other) => Woordvolgorde.Vergelijk(shape.Naam(one), shape.Naam(other)));
        var rising = Comparer<TRow>.Create((one, other) => Compare(question, one, other));
        var filled = matching.Where(row => Has(question.Sorteer, row)).OrderBy(row => row, byName).ToList();
        filled = question switch
        {
            { Aflopend: false } => [.. filled.OrderBy(row => row, rising)],
            { Sorteer: null } => [.. Enumerable.Reverse(filled)],
            _ => [.. filled.OrderByDescending(row => row, rising)],
        };

        return filled.Concat(matching.Where(row => !Has(question.Sorteer, row)).OrderBy(row => row, byName));
    }

    private static bool Has(Sorteerveld<TRow>? field, TRow row) =>
        field is null || !string.IsNullOrEmpty(field.Tekst?.Invoke(row)) || field.Getal?.Invoke(row) is not null || field.Persoon?.Invoke(row) is not null;

    private static int Compare(Lijstvraag<TRow> question, TRow one, TRow other) => question.Sorteer switch
    {
        null => 0,
        { Tekst: { } text } => Woordvolgorde.Vergelijk(text(one)!, text(other)!),
        { Getal: { } number } => Nullable.Compare(number(one), number(other)),
        { Persoon: { } person } => question.Personen!.Rang(person(one)!.Value).CompareTo(question.Personen.Rang(person(other)!.Value)),
        _ => throw new InvalidOperationException("A field without anything to order by."),
    };
}
