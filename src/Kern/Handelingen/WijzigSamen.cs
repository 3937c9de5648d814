// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Kern.Werkwijzen;

namespace Samenhang.Kern.Handelingen;

/// <summary>One of the records that change together.</summary>
/// <param name="Feit">The record as it must become.</param>
/// <param name="Gezien">The version of the record that the person saw; 0 for a record that comes with the change.</param>
/// <param name="Naam">What it is called in an objection, when its own name says little, such as that of a stand.</param>
public sealed record Samendeel(Feit Feit, long Gezien, string? Naam = null)
{
    /// <summary>What it is called in an objection.</summary>
    public string Titel => Naam ?? Feit.Titel;
}

/// <summary>Changes several records as one change: all of them, or none when one is refused.</summary>
/// <param name="Delen">The records, each once; all of them are there already, but for those that come with the change.</param>
public sealed record WijzigSamen(ImmutableArray<Samendeel> Delen) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var delen = Delen.Select(deel => deel with { Feit = MetGrond(beeld, deel.Feit) }).ToImmutableArray();
        var mutaties = delen.Select(deel => Mutatie.Zet(deel.Feit)).ToImmutableArray();
        var straks = beeld.Met(mutaties);
        var bezwaren = delen.SelectMany(deel => Toets(beeld, straks, door, deel)).Concat(Rolwacht.Toets(beeld, mutaties, door)).ToImmutableArray();
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(mutaties);
    }

    /// <summary>A werkwijze that is chosen for many keeps what is recorded about each, as one that is chosen alone does.</summary>
    private static Feit MetGrond(Beeld beeld, Feit feit) =>
        feit is Inspanning { Keuze: not null } nieuw && beeld.Inspanningen.Zoek(nieuw.Id)?.Keuze != nieuw.Keuze ? Keuzemaker.MetGrond(beeld, nieuw) : feit;

    private static IEnumerable<Bezwaar> Toets(Beeld beeld, Beeld straks, Door door, Samendeel deel)
    {
        var nu = beeld.Van(Soorten.Van(deel.Feit)).Zoek(deel.Feit.Id);
        if (nu is null && deel.Gezien > 0)
        {
            return [new Bezwaar("", $"‘{deel.Titel}’ is intussen weggehaald. Er is niets gewijzigd.", Bezwaar.Conflict)];
        }

        return (nu?.SindsVersie ?? 0) != deel.Gezien
            ? [new Bezwaar("", $"‘{deel.Titel}’ is intussen door iemand anders gewijzigd. Er is niets gewijzigd.", Bezwaar.Conflict)]
            : Regelboek.Toets(straks, door, deel.Feit, nu).Select(bezwaar => bezwaar with { Melding = $"‘{deel.Titel}’: {bezwaar.Melding}" });
    }
}
