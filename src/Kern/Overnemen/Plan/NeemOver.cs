// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes lists over as one change: every row, or only those that are not rejected. The rules that guard a step do not hold for what exists already.</summary>
/// <param name="Overname">The lists and what else is known.</param>
/// <param name="AlleenGeldige">True to leave rejected rows out; else one rejected row stops the whole.</param>
public sealed record NeemOver(Overname Overname, bool AlleenGeldige) : IHandeling
{
    private (Beeld Beeld, Overnameplan Plan)? _gemaakt;

    /// <summary>The plan that was carried out, or that was last made.</summary>
    public Overnameplan? Plan => _gemaakt?.Plan;

    /// <summary>Makes the plan beforehand, so that nothing is left to do but to check that nobody changed anything since.</summary>
    public Overnameplan Bereid(Beeld beeld, IProgress<int>? voortgang = null, CancellationToken stop = default)
    {
        var plan = Planner.Maak(beeld, Overname, voortgang, stop);
        _gemaakt = (beeld, plan);
        return plan;
    }

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var plan = _gemaakt is { } eerder && eerder.Beeld.Versie == beeld.Versie ? eerder.Plan : Bereid(beeld);
        if (plan.IsGeheel || AlleenGeldige) return new Wijziging([.. plan.Mutaties]);
        var aantal = plan.Aantal(Rijuitkomst.Afgewezen);
        return Bezwaren.Eén("", $"{(aantal == 1 ? "Eén rij is" : $"{aantal} rijen zijn")} afgewezen; er is niets overgenomen. Verbeter de lijst, of neem alleen de geldige rijen over.");
    }
}
