// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An opgave that nobody carries.</summary>
internal sealed class OpgaveZonderOpgavemanager() : Toets<Opgave>(
    "opgave-zonder-opgavemanager",
    Ernst.Dringend,
    "Opgave zonder opgavemanager",
    "Een opgave zonder iemand die haar draagt, is een onderwerp.",
    "Vervul de rol")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar) =>
        Toetsgrond.Loopt(waar) && !grond.Rollen(waar.Id, Rol.Opgavemanager).Any(vervulling => vervulling.Bezetting == Bezetting.Persoon)
            ? [Op(waar, grond.Rollen(waar.Id, Rol.Opgavemanager).Any(vervulling => vervulling.Bezetting == Bezetting.Vacature) ? "vacature" : "onbekend")]
            : [];
}
