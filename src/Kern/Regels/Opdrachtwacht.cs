// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>H1 from the other side: the decision by which an opgave exists is not taken from under it.</summary>
internal static class Opdrachtwacht
{
    /// <summary>Why this opdracht cannot leave its opgave; nothing when it can. What was taken over without an opdracht is not held to it.</summary>
    internal static Bezwaar? Toets(Beeld beeld, Feit? weg) =>
        weg is Opdracht opdracht
        && beeld.Opgaven.Zoek(opdracht.OpgaveId) is { Overgenomen: false } opgave
        && OpgaveRegels.VraagtOpdracht(opgave.Status)
        && beeld.Relaties.OpdrachtenVan.Naar(opgave.Id).Length == 1
            ? new Bezwaar("", "Deze opgave bestaat door deze opdracht. Zet de opgave eerst terug, of leg eerst een andere opdracht vast.", "H1")
            : null;
}
