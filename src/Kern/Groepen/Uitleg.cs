// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Why somebody has this place: what the person adds to the group, who is nearest in level, or what stood in the way.</summary>
/// <param name="Brengt">Characteristics in which nobody else in the group has the same value.</param>
/// <param name="Naaste">Number of the member whose level is nearest; null when alone or not placed.</param>
/// <param name="Beletsel">For somebody without a place: the rule that rules out every group, as a Dutch sentence; null when places exist and others went before.</param>
public sealed record Uitleg(IReadOnlyList<Kenmerk> Brengt, int? Naaste, string? Beletsel)
{
    /// <summary>Explains the place of a candidate.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="plaats">Per candidate the number of the group, or −1.</param>
    /// <param name="kandidaat">Whose place.</param>
    public static Uitleg Van(Ronde ronde, IReadOnlyList<int> plaats, int kandidaat)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(plaats);
        return Van(new Ronderegels(ronde), plaats, kandidaat);
    }

    /// <summary>Explains the place of every candidate, with the rules worked out once.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="plaats">Per candidate the number of the group, or −1.</param>
    public static IReadOnlyList<Uitleg> Alle(Ronde ronde, IReadOnlyList<int> plaats)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(plaats);
        var regels = new Ronderegels(ronde);
        return [.. Enumerable.Range(0, plaats.Count).Select(kandidaat => Van(regels, plaats, kandidaat))];
    }

    private static Uitleg Van(Ronderegels regels, IReadOnlyList<int> plaats, int kandidaat)
    {
        var ronde = regels.Ronde;
        if (plaats[kandidaat] < 0) return new Uitleg([], null, Geen(regels, kandidaat));
        int[] anderen = [.. Enumerable.Range(0, plaats.Count).Where(ander => ander != kandidaat && plaats[ander] == plaats[kandidaat])];
        Kenmerk[] eigen = [.. ronde.Kenmerken.Where((kenmerk, nummer) => kenmerk.Richting == Richting.Gevarieerd && ronde.Waarden(kandidaat, nummer) is { Count: > 0 } waarden && !anderen.Any(ander => ronde.Waarden(ander, nummer).Intersect(waarden).Any()))];
        return new Uitleg(eigen, anderen.Length == 0 ? null : anderen.MinBy(ander => regels.Ongelijk(kandidaat, ander)), null);
    }

    /// <summary>The rule that rules out every group for somebody; null when none does.</summary>
    internal static string? Geen(Ronde ronde, int nummer) => Geen(new Ronderegels(ronde), nummer);

    private static string? Geen(Ronderegels regels, int nummer)
    {
        var ronde = regels.Ronde;
        var kandidaat = ronde.Kandidaten[nummer];
        if (kandidaat.Wacht) return "De begeleider besloot: geen plaats in deze ronde.";
        if (!kandidaat.Geschikt) return "Niet toegelaten tot deze ronde.";
        if (kandidaat.Beschikbaar is { Count: 0 }) return "Geen van de avonden past.";
        return (regels.Open[nummer] & ~(1UL << ronde.Groepen.Count)) == 0 ? "Bij elke groep waarvan de avonden passen, is er een bezwaar van de begeleider of werkt die bij dezelfde organisatie." : null;
    }
}
