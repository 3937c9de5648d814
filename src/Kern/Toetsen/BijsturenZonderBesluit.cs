// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Toetsen;

/// <summary>Something whose stand asks for a choice that nobody made yet.</summary>
internal sealed class BijsturenZonderBesluit() : Toets(
    "bijsturen-zonder-besluit",
    Ernst.Dringend,
    "Bijsturen zonder besluit",
    "Rood vraagt om een keuze: wie rood meldt en niets hoort, meldt de volgende keer groen.",
    "Leg het besluit vast")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from waar in grond.Opgaven.Cast<Feit>().Concat(grond.Open)
        let stand = Standen.Geldend(grond.Blik.Naar(r => r.StandenVan, waar.Id), grond.Dag)
        where stand?.Oordeel == Licht.Bijsturen
        where !grond.Blik.Naar(r => r.BesluitenOver, waar.Id).Any(besluit => besluit.Status == Besluitstatus.Genomen && besluit.Datum >= stand.Datum)
        select Op(waar, null, stand.Datum);
}
