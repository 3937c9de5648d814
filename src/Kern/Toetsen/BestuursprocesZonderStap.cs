// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A bestuursproces that runs without a next step with its date.</summary>
internal sealed class BestuursprocesZonderStap() : Toets<Inspanning>(
    "bestuursproces-zonder-stap",
    Ernst.Dringend,
    "Bestuursproces zonder volgende stap",
    "Een bestuursproces leeft van de volgende stap: zonder stap en datum ligt het stil zonder dat iemand dat koos.",
    "Leg de volgende stap en de datum vast")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { Fase: Fase.InUitvoering, Werkwijze: Werkwijze.Bestuursproces } and ({ VolgendeStap: null } or { VolgendeStapOp: null }) ? [Op(waar)] : [];
}
