// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A bestuursproces that ended without telling what came of it.</summary>
internal sealed class BestuursprocesZonderUitkomst() : Toets<Inspanning>(
    "bestuursproces-zonder-uitkomst",
    Ernst.Weten,
    "Bestuursproces zonder uitkomst",
    "Een bestuursproces eindigt in een keuze of in een andere inspanning; staat dat nergens, dan begint iemand opnieuw.",
    "Leg vast wat eruit kwam")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { Werkwijze: Werkwijze.Bestuursproces, Fase: Fase.Afgerond or Fase.Gestopt, GaatOverIn: null }
            && grond.Blik.Naar(r => r.VoortgekomenUit, waar.Id).IsEmpty
            && !grond.Blik.Naar(r => r.BesluitenOver, waar.Id).Any(besluit => besluit.Status == Besluitstatus.Genomen)
            ? [Op(waar)]
            : [];
}
