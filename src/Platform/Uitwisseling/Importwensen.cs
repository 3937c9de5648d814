// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>What a person said about an import.</summary>
/// <param name="Keuzes">Corrections of header rows and columns.</param>
/// <param name="Antwoorden">Answers to questions about names that are nearly the same: true when it is the same.</param>
/// <param name="BijTwijfel">The answer to all other questions; null leaves those rows out.</param>
public sealed record Importwensen(IReadOnlyList<Bladkeuze> Keuzes, IReadOnlyDictionary<string, bool> Antwoorden, bool? BijTwijfel = null)
{
    /// <summary>Nothing was said.</summary>
    public static Importwensen Geen { get; } = new([], new Dictionary<string, bool>());
}
