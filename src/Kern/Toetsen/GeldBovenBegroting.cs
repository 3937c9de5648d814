// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>More is spent or expected than the budget of this year and the threshold of the organisation allow.</summary>
internal sealed class GeldBovenBegroting() : Toets<Feit>(
    "geld-boven-begroting",
    Ernst.Aandacht,
    "Meer geld nodig dan begroot",
    "Wie een overschrijding laat meldt, laat de raad alleen nog betalen.",
    "Bekijk het geld en leg een besluit voor")
{
    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar)
    {
        if (waar is not (Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }))
        {
            return [];
        }

        var boven = 0L;
        foreach (var regel in grond.Blik.Naar(r => r.BudgetVan, waar.Id))
        {
            boven += regel.Jaar == grond.Dag.Year && regel is { Richting: Geldrichting.Lasten, BegrootCenten: > 0 and var begroot }
                ? Math.Max(regel.GerealiseerdCenten ?? 0, regel.PrognoseCenten ?? 0) - begroot
                : 0;
        }

        return boven > 100L * grond.Grenzen.AfwijkingEuro ? [Op(waar, $"{grond.Dag.Year}: {boven / 100:#,0} euro boven de begroting".Replace(',', '.'))] : [];
    }
}
