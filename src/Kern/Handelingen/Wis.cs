// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Erases the content of a record in every version (AVG article 17); that it was there, and who erased it, stays.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Id">The record.</param>
/// <param name="Reden">Why.</param>
public sealed record Wis(Soort Soort, Guid Id, string Reden) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        // The same record always gets the same wissing, so that erasing twice changes nothing.
        var eerder = beeld.Wissingen.FirstOrDefault(wissing => wissing.Gewist == Id);
        var wissing = new Wissing { Id = eerder?.Id ?? Guid.CreateVersion7(), Soort = Soort.Naam, Gewist = Id, Reden = Reden };
        var bezwaren = Regelboek.Toets(beeld, door, wissing);
        if (bezwaren.Length > 0)
        {
            return new Bezwaren(bezwaren);
        }

        var weg = beeld.Van(Soort).Zoek(Id) is { } feit ? Wijziging.Weg(feit).Mutaties : [];
        return new Wijziging([Mutatie.Zet(wissing), .. weg]);
    }
}
