// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>Chooses a werkwijze for an effort and writes down what is recorded about it at that moment.</summary>
internal static class Keuzemaker
{
    /// <summary>The effort after the choice; the choice before it stays.</summary>
    internal static Inspanning Maak(Beeld beeld, Inspanning inspanning, Werkwijze werkwijze, Werkwijzekeuze keuze) =>
        MetGrond(beeld, inspanning.Kies(werkwijze, keuze));

    /// <summary>The same choice, with what is recorded now.</summary>
    internal static Inspanning MetGrond(Beeld beeld, Inspanning inspanning) =>
        inspanning.Keuze is { } keuze ? inspanning with { Keuze = keuze with { Grond = Grond(beeld, inspanning) } } : inspanning;

    private static Keuzegrond Grond(Beeld beeld, Inspanning inspanning)
    {
        var lasten = beeld.Relaties.BudgetVan.Naar(inspanning.Id).Where(regel => regel.Richting == Geldrichting.Lasten && regel.BegrootCenten is not null).ToList();
        return new Keuzegrond
        {
            Partijen = Lijst.Uit(beeld.Relaties.PartijenVan.Naar(inspanning.Id).Select(partij => partij.Id)),
            Doelen = Lijst.Uit(beeld.Relaties.BijdragenVan.Naar(inspanning.Id).Select(bijdrage => bijdrage.Naar).Distinct()),
            BudgetCenten = lasten.Count == 0 ? null : lasten.Sum(regel => regel.BegrootCenten),
            Eind = inspanning.Eind?.Tot,
        };
    }
}
