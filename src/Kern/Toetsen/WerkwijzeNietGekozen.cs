// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An effort of which the werkwijze was not chosen.</summary>
internal sealed class WerkwijzeNietGekozen() : Toets<Inspanning>(
    "werkwijze-niet-gekozen",
    Ernst.Aandacht,
    "Werkwijze nog niet gekozen",
    "De werkwijze bepaalt hoe je stuurt; zonder keuze wordt alles vanzelf een project.",
    "Kies de werkwijze")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar is { IsAfgesloten: false, Werkwijze: Werkwijze.NogNietGekozen } ? [Op(waar)] : [];
}
