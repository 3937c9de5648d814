// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Records what came out of a meeting as one change: its minutes, what was agreed and what was decided.</summary>
/// <param name="Overleg">The meeting with its minutes.</param>
/// <param name="Afspraken">What was agreed in it.</param>
/// <param name="Besluiten">What was decided in it.</param>
/// <param name="Gezien">The version of the meeting that the person saw.</param>
public sealed record LegVerslagVast(Overleg Overleg, ImmutableArray<Afspraak> Afspraken, ImmutableArray<Besluit> Besluiten, long Gezien) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        if (beeld.Overleggen.Zoek(Overleg.Id) is not { } nu || nu.SindsVersie != Gezien)
        {
            return Bezwaren.Eén("", "Iemand anders heeft dit overleg intussen gewijzigd of weggehaald. Bekijk wat er nu staat.", Bezwaar.Conflict);
        }

        var straks = beeld.Met([Mutatie.Zet(Overleg)]);
        var bezwaren = Regelboek.Toets(beeld, door, Overleg)
            .AddRange(Afspraken.SelectMany(afspraak => Regelboek.Toets(straks, door, afspraak)))
            .AddRange(Besluiten.SelectMany(besluit => Regelboek.Toets(straks, door, besluit)));
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet([Overleg, .. Afspraken, .. Besluiten]);
    }
}
