// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Takes lists over as one change: every row, or only those that are not rejected. The rules that guard a step do not hold for what exists already.</summary>
/// <param name="Overname">The lists and what else is known.</param>
/// <param name="AlleenGeldige">True to leave rejected rows out; else one rejected row stops the whole.</param>
public sealed record NeemOver(Overname Overname, bool AlleenGeldige) : IHandeling
{
    private (long Versie, Kijker Kijker, Overnameplan Plan)? _gemaakt;

    /// <summary>The plan that was carried out, or that was last made.</summary>
    public Overnameplan? Plan => _gemaakt?.Plan;

    /// <summary>Makes the plan beforehand, so that nothing is left to do but to check that nobody changed anything since.</summary>
    /// <param name="beeld">The newest Beeld.</param>
    /// <param name="kijker">Who takes over: the plan knows nothing of what is hidden from him, and leaves it as it is.</param>
    /// <param name="voortgang">Told the number of rows done, now and then.</param>
    /// <param name="stop">Ends the work.</param>
    public Overnameplan Bereid(Beeld beeld, Kijker kijker, IProgress<int>? voortgang = null, CancellationToken stop = default)
    {
        var blik = new Blik(beeld, kijker);
        var plan = Planner.Maak(blik.Zichtbaar(), Overname with { BezetteCodes = Codes(blik) }, voortgang, stop);
        if (!blik.ZietAlles)
        {
            plan = plan with { Mutaties = [.. plan.Mutaties.Select(mutatie => mutatie.Nieuw is { } nieuw ? Mutatie.Zet(blik.MetVerborgen(nieuw)) : mutatie)] };
        }

        _gemaakt = (beeld.Versie, kijker, plan);
        return plan;
    }

    /// <inheritdoc/>
    public Uitkomst Voer(Beeld beeld, Door door)
    {
        var kijker = door.Kijker(beeld);
        var plan = _gemaakt is { } eerder && eerder.Versie == beeld.Versie && eerder.Kijker == kijker ? eerder.Plan : Bereid(beeld, kijker);
        if (plan.IsGeheel || AlleenGeldige) return new Wijziging([.. plan.Mutaties]);
        var aantal = plan.Aantal(Rijuitkomst.Afgewezen);
        return Bezwaren.Eén("", $"{(aantal == 1 ? "Eén rij is" : $"{aantal} rijen zijn")} afgewezen; er is niets overgenomen. Verbeter de lijst, of neem alleen de geldige rijen over.");
    }

    /// <summary>Codes of what is hidden: nothing else can get them.</summary>
    private static HashSet<(Type, string)> Codes(Blik blik) =>
        [.. blik.Verborgen.Select(blik.Beeld.Zoek).OfType<Feit>().Where(feit => !string.IsNullOrWhiteSpace(UniekeCode.Van(feit))).Select(feit => (feit.GetType(), UniekeCode.Van(feit)!.Trim().ToUpperInvariant()))];
}
