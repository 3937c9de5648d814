// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A milestone that was not reached on its day.</summary>
internal sealed class MijlpaalVoorbij() : Toets<Feit>(
    "mijlpaal-voorbij",
    Ernst.Aandacht,
    "Mijlpaal voorbij en niet behaald",
    "Een mijlpaal die stil verschuift, haalt een ander zijn planning onderuit.",
    "Vul in wanneer hij behaald is, of kies een nieuwe datum")
{
    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar) => waar is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false, Fase: not Fase.OnHold } && grond.Blik.Naar(r => r.MijlpalenVan, waar.Id) is { IsEmpty: false } mijlpalen
        ? [.. mijlpalen.Where(mijlpaal => mijlpaal is { BehaaldOp: null, Datum: { } datum } && datum.Tot < grond.Dag)
            .Select(mijlpaal => Op(waar, mijlpaal.Naam, mijlpaal.Datum!.Tot, mijlpaal))]
        : [];
}
