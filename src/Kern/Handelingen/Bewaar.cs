// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Adds a record, or changes the one with the same id. A step that needs more than good fields has a handeling of its own.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="Feit">The record as it must become.</param>
/// <param name="GezienVersie">The version of the record that the person saw; empty when there was none to see. A record that changed since is not overwritten.</param>
/// <param name="Deel">Part of a larger step, which guards the roles of what runs by itself.</param>
public sealed record Bewaar<T>(T Feit, long? GezienVersie = null, bool Deel = false) : IHandeling
    where T : Feit
{
    /// <inheritdoc/>
    public string Naam => $"Bewaar{typeof(T).Name}";

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (typeof(T) == typeof(Wissing))
        {
            return Bezwaren.Eén("", "Een wissing ontstaat door gegevens te wissen; ze is niet in te vullen.");
        }

        var nu = beeld.Van<T>().Zoek(Feit.Id);
        if (GezienVersie is { } gezien && nu?.SindsVersie != gezien && !IsGelijk(nu))
        {
            return Bezwaren.Eén(
                "",
                nu is null
                    ? "Iemand anders heeft dit intussen weggehaald."
                    : "Iemand anders heeft dit intussen gewijzigd. Bekijk wat er nu staat, en kies opnieuw.",
                Bezwaar.Conflict);
        }

        var bezwaren = Regelboek.Toets(beeld, door, Feit);
        if (bezwaren.IsEmpty && !Deel)
        {
            bezwaren = Rolwacht.Toets(beeld, [Mutatie.Zet(Feit)], door);
        }

        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(Feit);
    }

    private bool IsGelijk(T? nu) => nu is not null && Soort<T>.Vast.Schrijf(nu).AsSpan().SequenceEqual(Soort<T>.Vast.Schrijf(Feit));
}
