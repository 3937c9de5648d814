// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>What the records now say against the answers on which a werkwijze was chosen: dates, budget, parties and goals.</summary>
public static class Tegenspraken
{
    /// <summary>Days after which something that had to be there within days is no longer new.</summary>
    private const int Spoeddagen = 90;

    /// <summary>Years without an end after which something no longer looks temporary.</summary>
    private const int Looptijdjaren = 3;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The contradictions, in the order of the questions; none when no test was taken.</summary>
    /// <param name="blik">All the viewer may see; what is hidden does not count.</param>
    /// <param name="inspanning">The effort.</param>
    /// <param name="dag">The day in Europe/Amsterdam.</param>
    /// <param name="afwijkingEuro">Whole euros from which another budget counts.</param>
    public static ImmutableArray<Tegenspraak> Van(Blik blik, Inspanning inspanning, DateOnly dag, int afwijkingEuro)
    {
        ArgumentNullException.ThrowIfNull(blik);
        ArgumentNullException.ThrowIfNull(inspanning);
        if (inspanning is { IsAfgesloten: true } or { Keuze: not { Antwoorden.Count: > 0 } }) return [];
        return [.. Vind(blik, inspanning, inspanning.Keuze!, dag, 100L * afwijkingEuro).OrderBy(tegenspraak => tegenspraak.Vraag)];
    }

    private static IEnumerable<Tegenspraak> Vind(Blik blik, Inspanning inspanning, Werkwijzekeuze keuze, DateOnly dag, long afwijkingCenten)
    {
        var zegt = Werkwijzetest.Neem(keuze.Antwoorden ?? []).Antwoorden.Select(Werkwijzetest.Waarde).ToArray();
        bool Ja(int vraag) => zegt[vraag - 1] > 0;
        bool Nee(int vraag) => zegt[vraag - 1] < 0;
        if (Ja(Vraagnummer.Spoed) && inspanning.Start is { } start && dag.DayNumber - start.Tot.DayNumber > Spoeddagen)
            yield return new(Vraagnummer.Spoed, $"het loopt al sinds {Dag(start.Tot)}");
        var doelen = Doelen(blik, inspanning);
        if (Nee(Vraagnummer.Doelen) && keuze.Grond is { } grond && doelen > 1 && doelen > Zichtbaar<Doel>(blik, grond.Doelen))
            yield return new(Vraagnummer.Doelen, $"het draagt nu bij aan {doelen} doelen");
        if (Ja(Vraagnummer.Partijen) && Wisseling(blik, inspanning, keuze.Grond) is { } wisseling) yield return new(Vraagnummer.Partijen, wisseling);
        if (Ja(Vraagnummer.Afspraak))
        {
            if (inspanning.Eind is { } eind && keuze.Grond?.Eind is { } toen && eind.Tot > toen) yield return new(Vraagnummer.Afspraak, $"het einde schoof van {Dag(toen)} naar {Dag(eind.Tot)}");
            else if (inspanning.Eind is { } voorbij && voorbij.Tot < dag) yield return new(Vraagnummer.Afspraak, $"de einddatum {Dag(voorbij.Tot)} is voorbij");
            if (Budget(blik, inspanning) is { } nu && keuze.Grond?.BudgetCenten is { } budget && Math.Abs(nu - budget) >= afwijkingCenten)
                yield return new(Vraagnummer.Afspraak, $"het budget ging van {Euro(budget)} naar {Euro(nu)}");
        }

        if (Nee(Vraagnummer.Samenhang) && blik.Naar(r => r.DeelinspanningenVan, inspanning.Id).Count(deel => !deel.IsAfgesloten) is > 1 and var delen)
            yield return new(Vraagnummer.Samenhang, $"er lopen nu {delen} inspanningen als deel hiervan");
        if (Nee(Vraagnummer.Tijdelijk) && inspanning.Eind is { } slot) yield return new(Vraagnummer.Tijdelijk, $"er staat nu een einddatum: {Dag(slot.Tot)}");
        else if (Ja(Vraagnummer.Tijdelijk) && !Ja(Vraagnummer.Afspraak) && inspanning is { Fase: Fase.InUitvoering, Eind: { } over } && over.Tot < dag)
            yield return new(Vraagnummer.Tijdelijk, $"de einddatum {Dag(over.Tot)} is voorbij, en het loopt nog");
        else if (Ja(Vraagnummer.Tijdelijk) && inspanning is { Eind: null, Start: { } begin } && begin.Tot.AddYears(Looptijdjaren) < dag)
            yield return new(Vraagnummer.Tijdelijk, $"het loopt sinds {Dag(begin.Tot)} en heeft geen einddatum");
    }

    private static int Doelen(Blik blik, Inspanning inspanning) =>
        blik.Naar(r => r.BijdragenVan, inspanning.Id).Select(bijdrage => bijdrage.Naar).Distinct().Count(doel => blik.Zoek<Doel>(doel) is not null);

    private static int Zichtbaar<T>(Blik blik, Lijst<Guid> ids)
        where T : Feit => ids.Count(id => blik.Zoek<T>(id) is not null);

    /// <summary>Who came and went since; those who may not be seen are not counted.</summary>
    private static string? Wisseling(Blik blik, Inspanning inspanning, Keuzegrond? grond)
    {
        if (grond is null) return null;
        var nu = blik.Naar(r => r.PartijenVan, inspanning.Id).Select(partij => partij.Id).ToHashSet();
        var erbij = nu.Where(id => !grond.Partijen.Contains(id)).Select(id => blik.Zoek<Partij>(id)?.Naam).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var weg = grond.Partijen.Where(id => !nu.Contains(id)).Select(id => blik.Zoek<Partij>(id)?.Naam).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return (erbij.Count, weg.Count) switch
        {
            (0, 0) => null,
            (_, 0) => $"erbij kwam: {string.Join(", ", erbij)}",
            (0, _) => $"niet meer mee doet: {string.Join(", ", weg)}",
            _ => $"erbij kwam: {string.Join(", ", erbij)}; niet meer mee doet: {string.Join(", ", weg)}",
        };
    }

    private static long? Budget(Blik blik, Inspanning inspanning)
    {
        var lasten = blik.Naar(r => r.BudgetVan, inspanning.Id).Where(regel => regel.Richting == Geldrichting.Lasten && regel.BegrootCenten is not null).ToList();
        return lasten.Count == 0 ? null : lasten.Sum(regel => regel.BegrootCenten);
    }

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    private static string Euro(long centen) => string.Create(Nederlands, $"€ {centen / 100:N0}");
}
