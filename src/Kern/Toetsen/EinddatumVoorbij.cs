// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An effort that runs past the day on which it would end.</summary>
internal sealed class EinddatumVoorbij() : Toets(
    "einddatum-voorbij",
    Ernst.Aandacht,
    "Einddatum voorbij",
    "Wat over zijn einde loopt, houdt mensen en geld vast die elders beloofd zijn.",
    "Sluit af of kies een nieuwe datum")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/fase";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Lopend
        where inspanning.Werkwijze is not (Werkwijze.Improvisatie or Werkwijze.Routine) && inspanning.Eind is { } eind && eind.Tot < grond.Dag
        select Op(inspanning, null, inspanning.Eind!.Tot);
}
