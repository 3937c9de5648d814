// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;

namespace Samenhang.Kern.Toetsen;

/// <summary>A stand older than the reporting rhythm of the organisation.</summary>
internal sealed class StandVerouderd() : Toets<Feit>(
    "stand-verouderd",
    Ernst.Aandacht,
    "Stand ouder dan afgesproken",
    "Een oude stand lijkt op een goede: niemand weet of zij nog klopt.",
    "Geef de stand")
{
    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar) => Standritme.Loopt(waar) && Standritme.Oud(grond.Blik, waar, grond.Grenzen.Standweken, grond.Dag) is { } oud
        ? [Op(waar, oud.Laatste is null ? "nog geen stand" : null, oud.Laatste?.BevestigdOp ?? oud.Laatste?.Datum, oud.Laatste)]
        : [];
}
