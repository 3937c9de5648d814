// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>One of the records that change together.</summary>
/// <param name="Feit">The record as it must become.</param>
/// <param name="Gezien">The version of the record that the person saw.</param>
public sealed record Samendeel(Feit Feit, long Gezien);

/// <summary>Changes several records as one change: all of them, or none when one is refused.</summary>
/// <param name="Delen">The records, each once; all of them are there already.</param>
public sealed record WijzigSamen(ImmutableArray<Samendeel> Delen) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var straks = beeld.Met(Delen.Select(deel => Mutatie.Zet(deel.Feit)));
        var bezwaren = Delen.SelectMany(deel => Toets(beeld, straks, door, deel)).ToImmutableArray();
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging([.. Delen.Select(deel => Mutatie.Zet(deel.Feit))]);
    }

    private static IEnumerable<Bezwaar> Toets(Beeld beeld, Beeld straks, Door door, Samendeel deel)
    {
        if (beeld.Van(Soorten.Van(deel.Feit)).Zoek(deel.Feit.Id) is not { } nu)
        {
            return [new Bezwaar("", $"‘{deel.Feit.Titel}’ is intussen weggehaald. Er is niets gewijzigd.", Bezwaar.Conflict)];
        }

        return nu.SindsVersie != deel.Gezien
            ? [new Bezwaar("", $"‘{deel.Feit.Titel}’ is intussen door iemand anders gewijzigd. Er is niets gewijzigd.", Bezwaar.Conflict)]
            : Regelboek.Toets(straks, door, deel.Feit, nu).Select(bezwaar => bezwaar with { Melding = $"‘{deel.Feit.Titel}’: {bezwaar.Melding}" });
    }
}
