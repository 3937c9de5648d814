// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Landschap;

/// <summary>Beelden held against each other by what is stored of them.</summary>
internal static class Contents
{
    /// <summary>Every record as it is stored, with the version it is of, in a fixed order.</summary>
    public static IReadOnlyList<string> Of(Beeld beeld) =>
    [
        .. Soorten.Alle.SelectMany(kind => beeld.Van(kind).Feiten.Select(record => $"{kind.Naam} {record.Id} v{record.SindsVersie} {Text(record)}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The records whose stored content differs.</summary>
    public static IEnumerable<Guid> Different(Beeld one, Beeld other)
    {
        var before = Texts(one);
        var after = Texts(other);
        return before.Keys.Union(after.Keys).Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id)).Order();
    }

    /// <summary>Each neighbour with the next.</summary>
    public static IEnumerable<(T Before, T After)> Pairs<T>(this IReadOnlyList<T> all) => all.Zip(all.Skip(1));

    private static Dictionary<Guid, string> Texts(Beeld beeld) =>
        Soorten.Alle.SelectMany(kind => beeld.Van(kind).Feiten).ToDictionary(record => record.Id, Text);

    private static string Text(Feit record) => Encoding.UTF8.GetString(Soorten.Van(record).Schrijf(record));
}
