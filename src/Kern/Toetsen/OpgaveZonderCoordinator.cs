// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An opgave across portefeuilles without a bestuurder who coordinates.</summary>
internal sealed class OpgaveZonderCoordinator() : Toets<Opgave>(
    "opgave-zonder-coordinator",
    Ernst.Aandacht,
    "Meer portefeuilles, niemand coördineert",
    "Een opgave gaat over portefeuilles heen: zonder coördinerend bestuurder wacht ieder op de ander.",
    "Spreek af wie coördineert")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar) =>
        Toetsgrond.Loopt(waar) && waar.Portefeuilles.Count > 1 && !waar.Portefeuilles.Any(koppeling => koppeling.Coordineert) ? [Op(waar)] : [];
}
