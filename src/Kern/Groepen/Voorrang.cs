// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// The first three aims as one number per place: who waited longer goes before any number of those who waited less, a fuller group before
/// wishes, and wishes before nothing. Each weight is larger than all below it together.
/// </summary>
internal sealed class Voorrang
{
    private readonly int[] _rang;
    private readonly long[] _gewicht;

    internal Voorrang(Ronderegels regels)
    {
        var kandidaten = regels.Ronde.Kandidaten;
        var plaatsen = Math.Max(1, Math.Min(kandidaten.Count, regels.Ronde.Groepen.Sum(groep => groep.Maximum)));
        var wachttijden = kandidaten.Select(kandidaat => kandidaat.Wachtrondes).Distinct().Order().ToList();
        long duurste = kandidaten.Select(kandidaat => kandidaat.Voorkeur.Count).Append(0).Max();
        var eerste = (plaatsen * duurste) + 1;
        var gewichten = new List<long> { eerste };
        // As many ranks as fit in a number twice over all places; who waited even longer shares the highest.
        while (gewichten.Count < wachttijden.Count && gewichten[^1] < long.MaxValue / 8 / (plaatsen + 1) / (plaatsen + 1) / (plaatsen + 1)) gewichten.Add(gewichten[^1] * (plaatsen + 1));
        _gewicht = [.. gewichten];
        _rang = [.. kandidaten.Select(kandidaat => Math.Min(wachttijden.IndexOf(kandidaat.Wachtrondes), _gewicht.Length - 1))];
        Nodig = _gewicht[^1] * (plaatsen + 1);
    }

    /// <summary>Number of ranks of waiting.</summary>
    internal int Rangen => _gewicht.Length;

    /// <summary>More than all places together: what a group that lacks its minimum misses.</summary>
    internal long Nodig { get; }

    /// <summary>Rank of waiting, 0 for who waited least.</summary>
    internal int Rang(int kandidaat) => _rang[kandidaat];

    /// <summary>Worth of a place, before wishes.</summary>
    internal long Gewicht(int kandidaat) => _gewicht[_rang[kandidaat]];
}
