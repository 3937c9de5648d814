// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Adds a record, or changes the one with the same id. A step that needs more than good fields has a handeling of its own.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="Feit">The record as it must become.</param>
public sealed record Bewaar<T>(T Feit) : IHandeling
    where T : Feit
{
    /// <inheritdoc/>
    public string Naam => $"Bewaar{typeof(T).Name}";

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var bezwaren = Regelboek.Toets(beeld, door, Feit);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(Feit);
    }
}
