// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Verloop;

/// <summary>What changed since a version, for one reader.</summary>
/// <param name="Groepen">Per opgave, effort, goal or other record, the newest first.</param>
/// <param name="Aantal">How many records have news, shown or not.</param>
public sealed record Nieuws(IReadOnlyList<Nieuwsgroep> Groepen, int Aantal)
{
    /// <summary>Nothing changed.</summary>
    public static Nieuws Geen { get; } = new([], 0);
}

/// <summary>The news of one record.</summary>
/// <param name="Onderwerp">The record.</param>
/// <param name="Adres">Its page; empty when it has none or is gone.</param>
/// <param name="Regels">What happened, the newest first.</param>
public sealed record Nieuwsgroep(Feit Onderwerp, string? Adres, IReadOnlyList<Nieuwsregel> Regels);

/// <summary>What somebody did at one moment.</summary>
/// <param name="Wie">Name of who did it last.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Zinnen">What happened.</param>
/// <param name="Reden">Why, as given.</param>
public sealed record Nieuwsregel(string Wie, DateTime Tijdstip, IReadOnlyList<string> Zinnen, string? Reden);
