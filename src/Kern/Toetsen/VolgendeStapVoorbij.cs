// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The day of the next step of an effort that runs has passed.</summary>
internal sealed class VolgendeStapVoorbij() : Toets<Inspanning>(
    "volgende-stap-voorbij",
    Ernst.Aandacht,
    "Volgende stap voorbij",
    "De stap is gezet of niet; staat er niets, dan weet niemand wat er nu gebeurt.",
    "Leg de volgende stap vast")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar.Fase == Fase.InUitvoering && waar.VolgendeStapOp < grond.Dag ? [Op(waar, waar.VolgendeStap, waar.VolgendeStapOp)] : [];
}
