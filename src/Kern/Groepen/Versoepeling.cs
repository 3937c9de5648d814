// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>One step in which rules are loosened when no groups can be made, in the published order.</summary>
/// <param name="Omschrijving">What is loosened, as a Dutch phrase.</param>
/// <param name="Ronde">The round with this step and all before it.</param>
public sealed record Versoepeling(string Omschrijving, Ronde Ronde);

/// <summary>Why no groups can be made, and what would help.</summary>
/// <param name="Blokkerend">Rules of which any one, left out alone, makes groups possible; empty when it takes several.</param>
/// <param name="Geprobeerd">The steps of loosening that were tried, in order; the last one helps when <paramref name="Helpt"/>.</param>
/// <param name="Helpt">The last step tried makes groups possible.</param>
public sealed record Blokkade(IReadOnlyList<string> Blokkerend, IReadOnlyList<Versoepeling> Geprobeerd, bool Helpt);

/// <summary>
/// Says which rule blocks, and loosens rules in the published order: a wider band, then a smaller least size, then a group fewer. One person
/// per organisation, conflicts and objections of the begeleider are never loosened.
/// </summary>
public static class Versoepelaar
{
    /// <summary>The least size that loosening leaves.</summary>
    public const int KleinsteGroep = 5;

    private const long Werk = 20_000_000;

    /// <summary>Finds out what blocks a round for which no groups can be made.</summary>
    /// <param name="ronde">A round without <see cref="Ronde.Bezwaren"/>.</param>
    /// <param name="stop">Ends it early with what was found so far.</param>
    public static Blokkade Zoek(Ronde ronde, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        string[] blokkerend = [.. Zonder(ronde).Where(geval => Kan(geval.Ronde, stop)).Select(geval => geval.Omschrijving)];
        var geprobeerd = new List<Versoepeling>();
        foreach (var stap in Volgorde(ronde))
        {
            if (stop.IsCancellationRequested) break;
            geprobeerd.Add(stap);
            if (Kan(stap.Ronde, stop)) return new Blokkade(blokkerend, geprobeerd, true);
        }

        return new Blokkade(blokkerend, geprobeerd, false);
    }

    /// <summary>Whether places exist that keep every hard rule.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="stop">Ends it early; the answer is then no.</param>
    public static bool Kan(Ronde ronde, CancellationToken stop = default)
    {
        var regels = new Ronderegels(ronde);
        var zoeker = new Plaatsingszoeker(regels);
        zoeker.Zoek(regels.Open, Werk, stop);
        return zoeker.Beste is not null;
    }

    /// <summary>Each step holds the ones before it.</summary>
    private static IEnumerable<Versoepeling> Volgorde(Ronde ronde)
    {
        var nu = ronde;
        foreach (var (nummer, kenmerk) in ronde.Kenmerken.Index().Where(kenmerk => kenmerk.Item.HeeftBand).ToList())
        {
            nu = nu with { Kenmerken = [.. nu.Kenmerken.Select((anders, plaats) => plaats == nummer ? anders with { Band = anders.Band + 1 } : anders)] };
            yield return new Versoepeling($"de band van {kenmerk.Naam} één breder: {kenmerk.Band + 1} {(kenmerk.Band == 0 ? "niveau" : "niveaus")} verschil", nu);
        }

        if (nu.Groepen.Any(groep => groep.Minimum > KleinsteGroep))
        {
            nu = nu with { Groepen = [.. nu.Groepen.Select(groep => groep with { Minimum = Math.Min(groep.Minimum, KleinsteGroep) })] };
            yield return new Versoepeling($"groepen vanaf {KleinsteGroep} personen", nu);
        }

        for (var groep = nu.Groepen.Count - 1; groep > 0; groep--)
            if (ZonderGroep(nu, groep) is { } minder) yield return new Versoepeling($"zonder {nu.Groepen[groep].Naam}: {nu.Groepen.Count - 1} in plaats van {nu.Groepen.Count} groepen", minder);
    }

    private static IEnumerable<Versoepeling> Zonder(Ronde ronde)
    {
        foreach (var (nummer, kenmerk) in ronde.Kenmerken.Index())
        {
            Ronde Anders(Kenmerk anders) => ronde with { Kenmerken = [.. ronde.Kenmerken.Select((oud, plaats) => plaats == nummer ? anders : oud)] };
            if (kenmerk.HeeftBand) yield return new Versoepeling($"de band van {kenmerk.Naam}", Anders(kenmerk with { Band = null }));
            if (kenmerk.HoogstensGelijk is { } hoogstens) yield return new Versoepeling($"hoogstens {hoogstens} met hetzelfde bij {kenmerk.Naam}", Anders(kenmerk with { HoogstensGelijk = null }));
        }

        if (ronde.NietSamen.Count > 0) yield return new Versoepeling("wie niet samen mag", ronde with { NietSamen = [] });
        if (ronde.WelSamen.Count > 0) yield return new Versoepeling("wie samen moet", ronde with { WelSamen = [] });
        Ronde Ieder(Func<Kandidaat, Kandidaat> anders) => ronde with { Kandidaten = [.. ronde.Kandidaten.Select(anders)] };
        yield return new Versoepeling("één persoon per organisatie, en niemand van de organisatie van de begeleider", Ieder(kandidaat => kandidaat with { Organisatie = null }));
        yield return new Versoepeling("welke avonden iemand kan", Ieder(kandidaat => kandidaat with { Beschikbaar = null }));
        yield return new Versoepeling("wie geschikt is en tot de doelgroep hoort", Ieder(kandidaat => kandidaat with { Geschikt = true }));
        yield return new Versoepeling("de vaste plaatsen", Ieder(kandidaat => kandidaat with { Vast = null }));
        yield return new Versoepeling("bezwaren van begeleiders", ronde with { Groepen = [.. ronde.Groepen.Select(groep => groep with { Bezwaar = [], Organisatie = null })] });
        yield return new Versoepeling("de kleinste grootte van een groep", ronde with { Groepen = [.. ronde.Groepen.Select(groep => groep with { Minimum = 1 })] });
    }

    /// <summary>The round without a group; null when somebody has a place in it for sure.</summary>
    private static Ronde? ZonderGroep(Ronde ronde, int groep)
    {
        if (ronde.Kandidaten.Any(kandidaat => kandidaat.Vast == groep)) return null;
        int Nummer(int oud) => oud > groep ? oud - 1 : oud;
        IReadOnlyList<int> Nummers(IReadOnlyList<int> oud) => [.. oud.Where(nummer => nummer != groep).Select(Nummer)];
        return ronde with
        {
            Groepen = [.. ronde.Groepen.Where((_, nummer) => nummer != groep)],
            Kandidaten = [.. ronde.Kandidaten.Select(kandidaat => kandidaat with
            {
                Voorkeur = Nummers(kandidaat.Voorkeur),
                Beschikbaar = kandidaat.Beschikbaar is { } kan ? Nummers(kan) : null,
                Vast = kandidaat.Vast is { } vast ? Nummer(vast) : null,
            })],
        };
    }
}
