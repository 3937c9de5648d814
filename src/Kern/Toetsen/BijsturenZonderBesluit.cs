// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Toetsen;

/// <summary>Something whose stand asks for a choice that nobody made by the end of the reporting period.</summary>
internal sealed class BijsturenZonderBesluit() : Toets<Feit>(
    "bijsturen-zonder-besluit",
    Ernst.Dringend,
    "Bijsturen zonder besluit",
    "Rood vraagt om een keuze: wie rood meldt en niets hoort, meldt de volgende keer groen.",
    "Leg het besluit vast")
{
    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar)
    {
        if (waar is not (Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }) || Standen.Geldend(grond.Blik.Naar(r => r.StandenVan, waar.Id), grond.Dag) is not { Oordeel: Licht.Bijsturen } stand)
        {
            return [];
        }

        var eerste = Standen.Sinds(grond.Blik.Naar(r => r.StandenVan, waar.Id), stand);
        return grond.Dag < eerste.AddDays(7 * grond.Grenzen.Standweken)
            || grond.Blik.Naar(r => r.BesluitenOver, waar.Id).Any(besluit => besluit.Status == Besluitstatus.Genomen && besluit.Datum >= eerste)
            ? []
            : [Op(waar, sinds: eerste, grond: stand)];
    }
}
