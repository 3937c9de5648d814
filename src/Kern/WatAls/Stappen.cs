// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.WatAls;

/// <summary>
/// What steps change. A what-if looks at the Beeld with these mutations, a decision that is carried out records exactly them: so what was
/// predicted is what happens.
/// </summary>
public static class Stappen
{
    /// <summary>Most steps that one supposition or decision can have.</summary>
    public const int Meeste = 40;

    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    private static readonly Dictionary<Stapsoort, Action<Stapwerk>> Werk = new()
    {
        [Stapsoort.Stop] = Stoppen.Pas,
        [Stapsoort.Start] = Starten.Pas,
        [Stapsoort.StelUit] = Uitstellen.Pas,
        [Stapsoort.WijzigBudget] = BudgetWijzigen.Pas,
        [Stapsoort.WijzigWerkwijze] = WerkwijzeWijzigen.Pas,
        [Stapsoort.VoegSamen] = Samenvoegen.Pas,
        [Stapsoort.DraagOverAanLijn] = NaarDeLijn.Pas,
    };

    /// <summary>
    /// The mutations of these steps, in their order; each step sees what the ones before it did. Dated fields (end dates, roles,
    /// contributions) are set at once; a phase, status or werkwijze changes when the day of its step has come. Carried out again later, the
    /// same steps give what is left to do. Pure, and the same for the same Beeld.
    /// </summary>
    /// <param name="beeld">The Beeld they start from.</param>
    /// <param name="stappen">At most <see cref="Meeste"/>.</param>
    /// <param name="dag">The day in Europe/Amsterdam on which they are carried out.</param>
    /// <returns>A <see cref="Wijziging"/>, without mutations when nothing changes, or <see cref="Bezwaren"/> that name no record.</returns>
    public static Uitkomst Mutaties(Beeld beeld, Lijst<Stap> stappen, DateOnly dag)
    {
        if (stappen.Count > Meeste)
        {
            return Bezwaren.Eén("", $"Dit zijn {stappen.Count} stappen; er kunnen er {Meeste} in één keer.");
        }

        var mutaties = ImmutableArray.CreateBuilder<Mutatie>();
        var bezwaren = ImmutableArray.CreateBuilder<Bezwaar>();
        for (var nummer = 0; nummer < stappen.Count; nummer++)
        {
            var werk = new Stapwerk(beeld, stappen[nummer], dag, nummer, stappen.Count == 1);
            if (Kan(werk))
            {
                Werk[werk.Stap.Soort](werk);
            }

            bezwaren.AddRange(werk.Bezwaren);
            if (werk.Bezwaren.Count == 0)
            {
                mutaties.AddRange(werk.Mutaties);
                beeld = beeld.Met(werk.Mutaties);
            }
        }

        return bezwaren.Count > 0 ? new Bezwaren(bezwaren.ToImmutable()) : new Wijziging(mutaties.ToImmutable());
    }

    /// <summary>What the rules of the method still ask before these mutations can be recorded; empty when they can.</summary>
    /// <param name="beeld">The Beeld they start from.</param>
    /// <param name="mutaties">What <see cref="Mutaties"/> gave.</param>
    /// <param name="door">Who carries them out.</param>
    public static ImmutableArray<Bezwaar> Toets(Beeld beeld, ImmutableArray<Mutatie> mutaties, Door door)
    {
        var straks = beeld.Met(mutaties);
        return
        [
            .. from id in mutaties.Select(mutatie => mutatie.Id).Distinct()
               let feit = straks.Zoek(id)
               where feit is not null
               from bezwaar in Regelboek.Toets(straks, door, feit, beeld.Zoek(id))
               select bezwaar with { Melding = new Noemer(straks, door).Ziet(id) ? $"‘{feit.Titel}’: {bezwaar.Melding}" : bezwaar.Melding },
        ];
    }

    /// <summary>Does a step of this kind give another werkwijze, which nobody chooses without saying why (H5)?</summary>
    public static bool VraagtUitleg(Stapsoort soort) => soort is Stapsoort.WijzigWerkwijze or Stapsoort.DraagOverAanLijn;

    private static bool Kan(Stapwerk werk)
    {
        var stap = werk.Stap;
        if (!Werk.ContainsKey(stap.Soort))
        {
            werk.Bezwaar(nameof(Stap.Soort), "deze stap is er niet. Kies wat er gebeurt.");
        }
        else if (werk.Beeld.Inspanningen.Zoek(stap.Op) is null && werk.Beeld.Opgaven.Zoek(stap.Op) is null)
        {
            werk.Bezwaar(nameof(Stap.Op), "deze opgave of inspanning is er niet (meer).");
        }
        else if (stap.Datum is { Year: < EersteJaar or > LaatsteJaar })
        {
            werk.Bezwaar(nameof(Stap.Datum), $"kies een datum van {EersteJaar} tot en met {LaatsteJaar}.");
        }

        return werk.Bezwaren.Count == 0;
    }
}
