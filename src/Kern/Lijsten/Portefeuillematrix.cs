// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>An opgave against the portefeuilles: who coordinates, who takes part, what is done there and which decisions wait.</summary>
public static class Portefeuillematrix
{
    /// <summary>The portefeuilles that an opgave or its efforts touch, each with what that means.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="opgave">The opgave.</param>
    public static IReadOnlyDictionary<Guid, Portefeuillecel> Van(Blik blik, Opgave opgave)
    {
        var cellen = opgave.Portefeuilles.DistinctBy(koppeling => koppeling.PortefeuilleId).Where(koppeling => blik.Zoek<Portefeuille>(koppeling.PortefeuilleId) is not null)
            .ToDictionary(koppeling => koppeling.PortefeuilleId, koppeling => new Portefeuillecel(true, koppeling.Coordineert, 0, Open(blik, opgave.Id)));
        var eigen = cellen.Keys.ToList();
        foreach (var inspanning in blik.Naar(r => r.InspanningenVan, opgave.Id).Where(inspanning => !inspanning.IsAfgesloten))
        {
            var open = Open(blik, inspanning.Id);
            foreach (var portefeuille in inspanning.Portefeuilles.Count > 0 ? inspanning.Portefeuilles.Where(id => blik.Zoek<Portefeuille>(id) is not null).Distinct() : eigen)
            {
                var cel = cellen.GetValueOrDefault(portefeuille) ?? new Portefeuillecel(false, false, 0, []);
                cellen[portefeuille] = cel with { Inspanningen = cel.Inspanningen + 1, Open = [.. cel.Open.Union(open)] };
            }
        }

        return cellen;
    }

    private static ImmutableArray<Besluit> Open(Blik blik, Guid id) =>
        [.. blik.Naar(r => r.BesluitenOver, id).Where(besluit => besluit.Status is Besluitstatus.Voorstel or Besluitstatus.Geagendeerd)];
}

/// <summary>Where an opgave and a portefeuille meet.</summary>
/// <param name="Hoort">The opgave belongs to the portefeuille; otherwise only an effort for it does.</param>
/// <param name="Coordineert">The portefeuille coordinates the opgave.</param>
/// <param name="Inspanningen">Efforts for the opgave in the portefeuille that go on.</param>
/// <param name="Open">Decisions about the opgave or those efforts that were proposed or put on an agenda, and not taken.</param>
public sealed record Portefeuillecel(bool Hoort, bool Coordineert, int Inspanningen, ImmutableArray<Besluit> Open);
