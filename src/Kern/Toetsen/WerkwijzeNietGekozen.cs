// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An effort of which the werkwijze was not chosen.</summary>
internal sealed class WerkwijzeNietGekozen() : Toets(
    "werkwijze-niet-gekozen",
    Ernst.Aandacht,
    "Werkwijze nog niet gekozen",
    "De werkwijze bepaalt hoe je stuurt; zonder keuze wordt alles vanzelf een project.",
    "Kies de werkwijze")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/werkwijze";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Open
        where inspanning.Werkwijze == Werkwijze.NogNietGekozen
        select Op(inspanning);
}
