// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An opgave without a member of the executive who is finally responsible.</summary>
internal sealed class OpgaveZonderBestuurder() : Toets<Opgave>(
    "opgave-zonder-bestuurder",
    Ernst.Dringend,
    "Opgave zonder bestuurlijk opdrachtgever",
    "Zonder bestuurder die haar draagt, sneuvelt een opgave bij de eerste keuze.",
    "Vervul de rol")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar) =>
        Toetsgrond.Loopt(waar) && waar.Status is not Opgavestatus.OpdrachtVastgesteld && !grond.Rollen(waar.Id, Rol.BestuurlijkOpdrachtgever).Any(vervulling => vervulling.Bezetting == Bezetting.Persoon)
            ? [Op(waar, grond.Rollen(waar.Id, Rol.BestuurlijkOpdrachtgever).Any(vervulling => vervulling.Bezetting == Bezetting.Vacature) ? "vacature" : "onbekend")]
            : [];
}
