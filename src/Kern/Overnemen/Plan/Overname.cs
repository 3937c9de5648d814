// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>What taking over needs to know besides the Beeld.</summary>
/// <param name="Tabellen">The lists that were recognised.</param>
/// <param name="Personen">Everybody the organisation knows.</param>
/// <param name="Vandaag">The day in Europe/Amsterdam; a stand without a date is of this day.</param>
/// <param name="Zaad">New ids follow from it, so that the same plan on the same Beeld gives the same records.</param>
public sealed record Overname(IReadOnlyList<Tabel> Tabellen, IReadOnlyList<Naamgenoot> Personen, DateOnly Vandaag, Guid Zaad)
{
    /// <summary>Answers to <see cref="Gelijkenisvraag"/>: true when it is the same, false when it is another.</summary>
    public IReadOnlyDictionary<string, bool> Antwoorden { get; init; } = new Dictionary<string, bool>();

    /// <summary>The answer to questions that have none; null leaves those rows out.</summary>
    public bool? BijTwijfel { get; init; }

    /// <summary>Codes, in capitals, of records that are hidden from who takes over.</summary>
    internal IReadOnlySet<(Type Soort, string Code)> BezetteCodes { get; init; } = new HashSet<(Type, string)>();
}
