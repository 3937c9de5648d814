// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>What it would cost to give somebody a place: the best groups with this person in one of them, beside those without.</summary>
/// <param name="Met">The best groups with the person; its <see cref="Samenstelling.Plaats"/> is null when there are none.</param>
/// <param name="Verliest">Candidates who would lose their place.</param>
/// <param name="Zin">The price in one Dutch sentence.</param>
public sealed record Tegenproef(Samenstelling Met, IReadOnlyList<int> Verliest, string Zin)
{
    /// <summary>Works out the price of a place for somebody.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="nu">The groups proposed.</param>
    /// <param name="kandidaat">Who would get a place.</param>
    /// <param name="zaad">Where chance begins.</param>
    /// <param name="stappen">How long to search; null: a quarter of <see cref="Samensteller.Gewoon"/>.</param>
    /// <param name="stop">Ends it early.</param>
    public static Tegenproef Van(Ronde ronde, Samenstelling nu, int kandidaat, long zaad, long? stappen = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(nu);
        var met = Samensteller.Stel(ronde, zaad, stappen ?? (Samensteller.Gewoon(ronde) / 4), null, kandidaat, stop);
        if (met.Plaats is not { } daar || met.Oordeel is not { } straks) return new Tegenproef(met, [], Uitleg.Geen(ronde, kandidaat) ?? "Met een plaats voor deze persoon is er geen indeling die alle regels houdt.");
        int[] verliest = nu.Plaats is not { } hier ? [] : [.. Enumerable.Range(0, hier.Count).Where(ander => hier[ander] >= 0 && daar[ander] < 0)];
        return new Tegenproef(met, verliest, Woorden(ronde, nu.Oordeel, straks, verliest, ronde.Groepen[daar[kandidaat]].Naam));
    }

    private static string Woorden(Ronde ronde, Oordeel? nu, Oordeel straks, int[] verliest, string groep)
    {
        var namen = string.Join(" en ", verliest.Select(nummer => ronde.Kandidaten[nummer] is { Wachtrondes: > 0 } wachtte ? $"{wachtte.Naam}, die al {wachtte.Wachtrondes} {(wachtte.Wachtrondes == 1 ? "ronde" : "rondes")} wachtte," : ronde.Kandidaten[nummer].Naam));
        var gevolg = verliest.Length == 0 ? "verliest niemand een plaats" : $"{(verliest.Length == 1 ? "verliest" : "verliezen")} {namen} de plaats";
        var variatie = nu is not null && straks.LaagsteVariatie < nu.LaagsteVariatie - Oordeel.Merkbaar && nu.LaagsteVariatie > 0
            ? $", en wordt de minst gevarieerde groep {Math.Ceiling(100 * (nu.LaagsteVariatie - straks.LaagsteVariatie) / nu.LaagsteVariatie):0} % minder gevarieerd" : "";
        return $"Met een plaats in {groep} {gevolg}{variatie}.";
    }
}
