// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An opgave that goes on while nobody can tell which decision it comes from.</summary>
internal sealed class OpgaveZonderOpdracht() : Toets<Opgave>(
    "opgave-zonder-opdracht",
    Ernst.Aandacht,
    "Opgave zonder opdracht",
    "Een opgave bestaat door een besluit: zonder opdracht heeft niemand haar gevraagd en mag niemand haar stoppen.",
    "Leg de opdracht vast")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar) => Toetsgrond.Loopt(waar) && grond.Blik.Naar(r => r.OpdrachtenVan, waar.Id).IsEmpty ? [Op(waar)] : [];
}
