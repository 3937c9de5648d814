// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Proposes groups: first who gets a place (those who waited longest, then as many as possible, then wishes), exact; then groups that vary
/// most, the least varied first. The same round, seed and steps give the same groups.
/// </summary>
public static class Samensteller
{
    /// <summary>Proposed changes in half of a second of one core.</summary>
    private const long PerSeconde = 3_000_000;

    /// <summary>Proposed changes that give the best groups of nearly every round, in a second or two for some hundreds of candidates.</summary>
    /// <param name="ronde">Its candidates and groups decide.</param>
    public static long Gewoon(Ronde ronde)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        return Math.Clamp(100_000L * ronde.Kandidaten.Count, 100_000, 8_000_000) * 12 / (9 + ronde.Groepen.Count);
    }

    /// <summary>Steps for a number of seconds; like <see cref="Verdeler.Stappen"/> about half of what a core can do, so that a busy machine gives the same groups.</summary>
    /// <param name="seconden">More than 0; more than a day counts as a day.</param>
    public static long Stappen(double seconden) => Math.Max(1, (long)(Math.Min(seconden, 86_400) * PerSeconde));

    /// <summary>Arcs of flow that may be looked at for the proof of priority.</summary>
    private const long Werk = 150_000_000;

    /// <summary>Proposes groups.</summary>
    /// <param name="ronde">A round without <see cref="Ronde.Bezwaren"/>.</param>
    /// <param name="zaad">Where chance begins.</param>
    /// <param name="stappen">How long to search for variety, 1 or more; null: <see cref="Gewoon"/>.</param>
    /// <param name="voortgang">Hears the part that is done, 0 to 1.</param>
    /// <param name="moet">Somebody who must get a place in some group; null: nobody.</param>
    /// <param name="stop">Ends it early with the best so far.</param>
    /// <exception cref="ArgumentException">When the round has objections.</exception>
    public static Samenstelling Stel(Ronde ronde, long zaad, long? stappen = null, IProgress<double>? voortgang = null, int? moet = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        var genoeg = stappen ?? Gewoon(ronde);
        ArgumentOutOfRangeException.ThrowIfLessThan(genoeg, 1, nameof(stappen));
        if (ronde.Bezwaren().FirstOrDefault() is { } bezwaar) throw new ArgumentException(bezwaar, nameof(ronde));
        var regels = new Ronderegels(ronde);
        if (moet is { } kandidaat) regels.Open[kandidaat] &= ~regels.Wachtbit;
        var eerst = new Plaatsingszoeker(regels);
        eerst.Zoek(regels.Open, Werk, stop);
        if (eerst is { Beste: null, Bewezen: true }) return new Samenstelling(null, null, true, 0, 0, true);
        var zoektocht = new Groepenzoeker(regels, new Voorrang(regels), regels.Open, zaad);
        var voltooid = zoektocht.Zoek(eerst.Beste, genoeg, voortgang, stop);
        if (zoektocht is not { Beste: { } beste, Oordeel: { } oordeel }) return new Samenstelling(null, null, false, 0, 0, voltooid);
        var grenzen = Enumerable.Range(0, regels.Groepen).Select(groep => Grens(regels, groep, oordeel, eerst.Bewezen)).ToArray();
        return new Samenstelling(beste, new Groepenstand(regels, new Voorrang(regels), beste).Oordeel(), eerst.Bewezen, grenzen.Min(), grenzen.Sum(), voltooid);
    }

    /// <summary>How well places meet the aims, whoever made them.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="plaats">Per candidate the number of the group, or −1.</param>
    public static Oordeel Beoordeel(Ronde ronde, IReadOnlyList<int> plaats)
    {
        var regels = new Ronderegels(ronde);
        return new Groepenstand(regels, new Voorrang(regels), [.. plaats]).Oordeel();
    }

    /// <summary>With the number of places proven, no group is smaller than what the others cannot hold.</summary>
    private static double Grens(Ronderegels regels, int groep, Oordeel oordeel, bool bewezen)
    {
        var plan = regels.Ronde.Groepen[groep];
        var minstens = bewezen ? Math.Max(plan.Minimum, oordeel.Totaal - regels.Ronde.Groepen.Sum(ander => ander.Maximum) + plan.Maximum) : plan.Minimum;
        return Variatiegrens.Van(regels, groep, minstens, plan.Maximum);
    }
}
