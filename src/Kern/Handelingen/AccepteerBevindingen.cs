// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>Accepts findings of one check, as one change. What was accepted of them before is replaced: of the same facts there is one acceptance.</summary>
/// <param name="Acceptaties">One per finding.</param>
public sealed record AccepteerBevindingen(ImmutableArray<Acceptatie> Acceptaties) : IHandeling
{
    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var bezwaren = Acceptaties.SelectMany(acceptatie => Regelboek.Toets(beeld, door, acceptatie)).DistinctBy(bezwaar => bezwaar.Veld).ToImmutableArray();
        if (bezwaren.Length > 0)
        {
            return new Bezwaren(bezwaren);
        }

        var vervangen = Acceptaties.SelectMany(nieuw => beeld.Relaties.AcceptatiesVan.Naar(nieuw.Op)
            .Where(eerder => eerder.Id != nieuw.Id && eerder.Toets == nieuw.Toets && (eerder.Vingerafdruk == nieuw.Vingerafdruk || eerder.Tot < nieuw.Datum)));
        return new Wijziging([.. vervangen.DistinctBy(eerder => eerder.Id).Select(Mutatie.Weg), .. Acceptaties.Select(Mutatie.Zet)]);
    }
}
