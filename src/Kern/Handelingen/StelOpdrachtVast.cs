// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Records the decision by which an opgave exists, and with it takes the opgave to *opdracht vastgesteld* (H1).</summary>
/// <param name="Opdracht">The decision.</param>
public sealed record StelOpdrachtVast(Opdracht Opdracht) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var bezwaren = Regelboek.Toets(beeld, door, Opdracht);
        if (bezwaren.Length > 0 || beeld.Opgaven.Zoek(Opdracht.OpgaveId) is not { } opgave)
        {
            return new Bezwaren(bezwaren);
        }

        var vast = opgave with { Status = Opgavestatus.OpdrachtVastgesteld };
        var verder = Regelboek.Toets(beeld.Met([Mutatie.Zet(Opdracht)]), door, vast);
        return verder.Length > 0 ? new Bezwaren(verder) : Wijziging.Zet(Opdracht, vast);
    }
}
