// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;

namespace Samenhang.Kern.Toetsen;

/// <summary>A stand older than the reporting rhythm of the organisation.</summary>
internal sealed class StandVerouderd() : Toets(
    "stand-verouderd",
    Ernst.Aandacht,
    "Stand ouder dan afgesproken",
    "Een oude stand lijkt op een goede: niemand weet of zij nog klopt.",
    "Geef de stand")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/stand";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        Standritme.Verlopen(grond.Blik, grond.Opgaven.Cast<Feit>().Concat(grond.Lopend), grond.Grenzen.Standweken, grond.Dag)
            .Select(oud => Op(oud.Waar, oud.Weken is { } weken ? $"{weken} weken" : "nog geen stand", oud.Laatste?.BevestigdOp ?? oud.Laatste?.Datum));
}
