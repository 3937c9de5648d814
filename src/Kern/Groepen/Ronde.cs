// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Everything that decides who comes into which group: groups, candidates, characteristics and what was agreed about pairs.</summary>
/// <param name="Groepen">1 to 40 groups.</param>
/// <param name="Kandidaten">Those who asked for a place.</param>
/// <param name="Kenmerken">What counts.</param>
public sealed record Ronde(IReadOnlyList<Groepsplan> Groepen, IReadOnlyList<Kandidaat> Kandidaten, IReadOnlyList<Kenmerk> Kenmerken)
{
    /// <summary>Most groups in a round.</summary>
    public const int MeesteGroepen = 40;

    /// <summary>Most candidates in a round.</summary>
    public const int MeesteKandidaten = 1000;

    /// <summary>Pairs of candidate numbers that may not share a group: hierarchy, supplier and client, or personal.</summary>
    public IReadOnlyList<(int Een, int Ander)> NietSamen { get; init; } = [];

    /// <summary>Pairs of candidate numbers that share a group, or both wait.</summary>
    public IReadOnlyList<(int Een, int Ander)> WelSamen { get; init; } = [];

    /// <summary>What does not fit together in this round, each a Dutch sentence.</summary>
    public IEnumerable<string> Bezwaren()
    {
        if (Groepen.Count is < 1 or > MeesteGroepen) yield return $"Een ronde heeft 1 tot en met {MeesteGroepen} groepen.";
        if (Kandidaten.Count > MeesteKandidaten) yield return $"Een ronde heeft hoogstens {MeesteKandidaten} kandidaten.";
        foreach (var groep in Groepen)
        {
            if (groep.Minimum < 1 || groep.Maximum < groep.Minimum || groep.Maximum > Groepsplan.Meeste) yield return $"{groep.Naam}: het minimum is 1 of meer, het maximum niet lager dan het minimum en niet hoger dan {Groepsplan.Meeste}.";
            if (groep.Bezwaar.Any(NietIemand)) yield return $"{groep.Naam}: een bezwaar van de begeleider noemt iemand die niet in de ronde zit.";
        }

        foreach (var kenmerk in Kenmerken)
            if (kenmerk.Gewicht <= 0 || !double.IsFinite(kenmerk.Gewicht) || kenmerk.Band < 0 || kenmerk.HoogstensGelijk < 1 || kenmerk.Niveaus < 1) yield return $"{kenmerk.Naam}: het gewicht is hoger dan 0, de band 0 of meer, het hoogste aantal gelijke en het aantal niveaus 1 of meer.";
        foreach (var kandidaat in Kandidaten)
        {
            if (kandidaat.Waarden.Count > Kenmerken.Count) yield return $"{kandidaat.Naam}: er zijn meer waarden dan kenmerken.";
            if (kandidaat.Wachtrondes < 0) yield return $"{kandidaat.Naam}: het aantal rondes dat iemand wachtte, is 0 of meer.";
            if (kandidaat.Voorkeur.Concat(kandidaat.Beschikbaar ?? []).Append(kandidaat.Vast ?? 0).Any(groep => groep < 0 || groep >= Groepen.Count)) yield return $"{kandidaat.Naam}: er staat een groep die niet in de ronde zit.";
            if (kandidaat is { Vast: not null, Wacht: true }) yield return $"{kandidaat.Naam}: een vaste plaats en wachten gaan niet samen.";
        }

        foreach (var (een, ander) in NietSamen.Concat(WelSamen))
            if (NietIemand(een) || NietIemand(ander) || een == ander) yield return "Een afspraak over samen of niet samen noemt niet twee kandidaten van de ronde.";
        foreach (var dubbel in Kandidaten.GroupBy(kandidaat => kandidaat.Naam).Where(naam => naam.Count() > 1)) yield return $"{dubbel.Key}: deze naam staat er meer dan één keer.";
    }

    /// <summary>The values of a candidate for a characteristic.</summary>
    internal IReadOnlyList<int> Waarden(int kandidaat, int kenmerk) => kenmerk < Kandidaten[kandidaat].Waarden.Count ? Kandidaten[kandidaat].Waarden[kenmerk] : [];

    private bool NietIemand(int nummer) => nummer < 0 || nummer >= Kandidaten.Count;
}
