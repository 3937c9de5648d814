// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An opgave across portefeuilles without a bestuurder who coordinates.</summary>
internal sealed class OpgaveZonderCoordinator() : Toets(
    "opgave-zonder-coordinator",
    Ernst.Aandacht,
    "Meer portefeuilles, niemand coördineert",
    "Een opgave gaat over portefeuilles heen: zonder coördinerend bestuurder wacht ieder op de ander.",
    "Spreek af wie coördineert")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/wijzigen";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from opgave in grond.Opgaven
        where opgave.Portefeuilles.Count > 1 && !opgave.Portefeuilles.Any(koppeling => koppeling.Coordineert)
        select Op(opgave);
}
