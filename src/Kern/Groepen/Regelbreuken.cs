// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Which hard rules places break, in words: for a move by hand, and to check what a search proposes.</summary>
public static class Regelbreuken
{
    /// <summary>Every broken rule, each a Dutch sentence.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="plaats">Per candidate the number of the group, or −1.</param>
    public static IEnumerable<string> Van(Ronde ronde, IReadOnlyList<int> plaats)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(plaats);
        foreach (var (nummer, groep) in ronde.Groepen.Index())
        {
            int[] leden = [.. Enumerable.Range(0, plaats.Count).Where(kandidaat => plaats[kandidaat] == nummer)];
            if (leden.Length < groep.Minimum) yield return $"{groep.Naam} heeft {leden.Length} leden; het minimum is {groep.Minimum}.";
            if (leden.Length > groep.Maximum) yield return $"{groep.Naam} heeft {leden.Length} leden; het maximum is {groep.Maximum}.";
            foreach (var breuk in leden.SelectMany(lid => Lid(ronde, nummer, lid)).Concat(Organisaties(ronde, groep, leden)).Concat(Kenmerken(ronde, groep, leden))) yield return breuk;
        }

        foreach (var (een, ander) in ronde.NietSamen)
            if (plaats[een] >= 0 && plaats[een] == plaats[ander]) yield return $"{ronde.Kandidaten[een].Naam} en {ronde.Kandidaten[ander].Naam} mogen niet in één groep.";
        foreach (var (een, ander) in ronde.WelSamen)
            if (plaats[een] != plaats[ander]) yield return $"{ronde.Kandidaten[een].Naam} en {ronde.Kandidaten[ander].Naam} horen in dezelfde groep.";
        foreach (var (nummer, kandidaat) in ronde.Kandidaten.Index())
            if (kandidaat.Vast is { } vast && plaats[nummer] != vast) yield return $"{kandidaat.Naam} heeft een vaste plaats in {ronde.Groepen[vast].Naam}.";
    }

    private static IEnumerable<string> Lid(Ronde ronde, int groep, int lid)
    {
        var (kandidaat, plan) = (ronde.Kandidaten[lid], ronde.Groepen[groep]);
        if (kandidaat.Wacht) yield return $"Over {kandidaat.Naam} is besloten: geen plaats in deze ronde.";
        if (kandidaat.Vast == groep) yield break;
        if (!kandidaat.Geschikt) yield return $"{kandidaat.Naam} is niet toegelaten tot deze ronde.";
        if (kandidaat.Beschikbaar is { } kan && !kan.Contains(groep)) yield return $"{kandidaat.Naam} kan niet op de avonden van {plan.Naam}.";
        if (plan.Bezwaar.Contains(lid)) yield return $"De begeleider van {plan.Naam} heeft bezwaar tegen {kandidaat.Naam}.";
        if (plan.Organisatie is { Length: > 0 } werkgever && werkgever == kandidaat.Organisatie) yield return $"{kandidaat.Naam} werkt bij dezelfde organisatie als de begeleider van {plan.Naam}.";
    }

    private static IEnumerable<string> Organisaties(Ronde ronde, Groepsplan groep, int[] leden) =>
        leden.Where(lid => ronde.Kandidaten[lid].Organisatie is { Length: > 0 }).GroupBy(lid => ronde.Kandidaten[lid].Organisatie).Where(collegas => collegas.Count() > 1)
            .Select(collegas => $"In {groep.Naam} zitten {collegas.Count()} personen van {collegas.Key}.");

    private static IEnumerable<string> Kenmerken(Ronde ronde, Groepsplan groep, int[] leden)
    {
        foreach (var (nummer, kenmerk) in ronde.Kenmerken.Index())
        {
            int[] niveaus = [.. leden.SelectMany(lid => ronde.Waarden(lid, nummer).Take(1))];
            if (kenmerk.HeeftBand && niveaus.Length > 0 && niveaus.Max() - niveaus.Min() > kenmerk.Band) yield return $"In {groep.Naam} liggen de niveaus van {kenmerk.Naam} {niveaus.Max() - niveaus.Min()} uit elkaar; de band is {kenmerk.Band}.";
            var meeste = leden.SelectMany(lid => ronde.Waarden(lid, nummer)).GroupBy(waarde => waarde).Select(gelijken => gelijken.Count()).DefaultIfEmpty().Max();
            if (meeste > kenmerk.HoogstensGelijk) yield return $"In {groep.Naam} hebben {meeste} leden hetzelfde bij {kenmerk.Naam}; hoogstens {kenmerk.HoogstensGelijk} mag.";
        }
    }
}
