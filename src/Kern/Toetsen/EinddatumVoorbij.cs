// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An effort that runs past the day on which it would end.</summary>
internal sealed class EinddatumVoorbij() : Toets<Inspanning>(
    "einddatum-voorbij",
    Ernst.Aandacht,
    "Einddatum voorbij",
    "Wat over zijn einde loopt, houdt mensen en geld vast die elders beloofd zijn.",
    "Sluit af of kies een nieuwe datum")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { Fase: Fase.InUitvoering, Werkwijze: not (Werkwijze.Improvisatie or Werkwijze.Routine), Eind: { } eind } && eind.Tot < grond.Dag ? [Op(waar, sinds: eind.Tot)] : [];
}
