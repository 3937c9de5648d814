// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>
/// Looks again at how an effort is steered, and decides: it goes on in the same or another werkwijze (H5), or it is split. The decision and what
/// it changes are one change.
/// </summary>
/// <param name="Feit">The effort after the choice.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Delen">Ids and names of the efforts that come forth from it; empty when it is not split.</param>
/// <param name="GezienVersie">The version of the effort that the person saw.</param>
public sealed record HerijkWerkwijze(Inspanning Feit, Besluit Besluit, ImmutableArray<(Guid Id, string Naam)> Delen, long? GezienVersie = null) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (new KiesWerkwijze(Feit, GezienVersie).Voer(beeld, door) is not Wijziging keuze)
        {
            return new KiesWerkwijze(Feit, GezienVersie).Voer(beeld, door);
        }

        var mutaties = keuze.Mutaties.AddRange(Delen.SelectMany(deel => Deel(beeld, deel.Id, deel.Naam))).Add(Mutatie.Zet(Besluit));
        var straks = beeld.Met(mutaties);
        var bezwaren = mutaties.Select(mutatie => straks.Zoek(mutatie.Id)).OfType<Feit>().SelectMany(feit => Regelboek.Toets(straks, door, feit, beeld.Zoek(feit.Id))).ToImmutableArray();
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : new Wijziging(mutaties);
    }

    /// <summary>A part serves the same opgaven and goals, and is not started: how it is steered is still to be chosen.</summary>
    private IEnumerable<Mutatie> Deel(Beeld beeld, Guid id, string naam)
    {
        var deel = new Inspanning
        {
            Id = id,
            Naam = naam,
            Opgaven = Feit.Opgaven,
            Portefeuilles = Feit.Portefeuilles,
            Themas = Feit.Themas,
            Zichtbaarheid = Feit.Zichtbaarheid,
            Fase = Fase.Voorbereiding,
            KomtVoortUit = Feit.Id,
        };
        yield return Mutatie.Zet(deel);
        foreach (var bijdrage in beeld.Relaties.BijdragenVan.Naar(Feit.Id))
        {
            yield return Mutatie.Zet(bijdrage with { Id = Afgeleid.Van(bijdrage.Id, deel.Id), Van = deel.Id, Sterkte = null, Primair = false });
        }
    }
}
