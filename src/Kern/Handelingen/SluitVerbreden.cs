// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>Stops widening, so that somebody can decide at the turning point.</summary>
/// <param name="WyberId">The wyber.</param>
/// <param name="Deelnemers">How many people took part so far.</param>
/// <param name="Bijdragen">How many contributions there are.</param>
public sealed record SluitVerbreden(Guid WyberId, int Deelnemers, int Bijdragen) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door) => Wyberstap.Zet(
        beeld, door, WyberId, wyber => wyber with { Fase = Wyberfase.Omslag, Deelnemers = Deelnemers, Bijdragen = Bijdragen });
}
