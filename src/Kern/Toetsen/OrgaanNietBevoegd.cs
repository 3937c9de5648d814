// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Toetsen;

/// <summary>A decision that a lower organ took than the one that may (domain-model C15).</summary>
internal sealed class OrgaanNietBevoegd() : Toets<Feit>(
    "orgaan-niet-bevoegd",
    Ernst.Weten,
    "Besluit van een ander orgaan dan het bevoegde",
    "Een besluit van een orgaan dat er niet over gaat, houdt geen stand.",
    "Ga na wie bevoegd is en leg het besluit daar voor")
{
    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar) => grond.Blik.Naar(r => r.BesluitenOver, waar.Id) is { IsEmpty: false } besluiten
        ? [.. from besluit in besluiten
              where besluit.IsJa
              let nodig = BevoegdOrgaan.Voor(grond.Blik, besluit.Soort, besluit.Over, besluit.Datum)
              where BevoegdOrgaan.IsTeLaag(besluit.Organ, nodig)
              select Op(waar, $"{besluit.Naam}, {besluit.Organ}. {nodig.Grond}", besluit.Datum, besluit)]
        : [];
}
