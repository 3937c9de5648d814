// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Pagina;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>Another moment, as this viewer may see it.</summary>
/// <param name="Naam">Its name or date.</param>
/// <param name="Beeld">What differs from it.</param>
/// <param name="Rijen">The efforts that the same filters leave there.</param>
internal sealed record Toen(string Naam, Vergelijkbeeld Beeld, IEnumerable<Inspanningrij> Rijen);

/// <summary>Makes the roadmap of the rows of a list.</summary>
/// <param name="blik">What the viewer may see.</param>
/// <param name="vraag">What the address asks.</param>
/// <param name="soort">"gemeente", "provincie" or "waterschap".</param>
/// <param name="peildatum">Today, or the day that is looked back to.</param>
/// <param name="isNu">It is today.</param>
internal sealed class Kaartmaker(Blik blik, Kaartvraag vraag, string soort, DateOnly peildatum, bool isNu)
{
    /// <summary>With more lines than this, groups are folded: nobody reads more, and a browser would stumble.</summary>
    private const int MeesteOpen = 4000;

    internal Kaart Maak(Lijstblad<Inspanningrij> blad, Toen? toen)
    {
        var zonder = new Dictionary<Guid, Inspanningrij>();
        var groepen = Groepen(blad, toen, zonder);
        if (toen is not null && Elders(blad, toen, groepen, zonder) is { Regels.Count: > 0 } elders)
        {
            groepen.Add(elders);
        }

        var regels = new Dictionary<Guid, Kaartregel>();
        foreach (var regel in groepen.SelectMany(groep => groep.Regels))
        {
            regels.TryAdd(regel.Rij.Inspanning.Id, regel);
        }

        var delen = regels.Keys.SelectMany(id => blik.Naar(r => r.AfhankelijkhedenVan, id)).Where(deel => regels.ContainsKey(deel.Naar)).ToImmutableArray();
        var schaal = Schaal(regels.Values);
        return new Kaart
        {
            Schaal = schaal,
            Groepen = groepen,
            PerInspanning = regels,
            ZonderData = [.. zonder.Values.OrderBy(rij => rij.Inspanning.Naam, Volgorde.Nederlands)],
            Punten = Punten(schaal),
            Lijnen = vraag.Lijnen,
            Gevouwen = blad.Keuze.Groep is not null && !vraag.AllesUit && groepen.Sum(groep => groep.Regels.Count) > MeesteOpen,
            Afhankelijkheden = delen,
            Breuken = [.. delen.Select(deel => Volgordebreuk.Van(deel, id => regels[id].Rij.Inspanning)).OfType<Volgordebreuk>().OrderByDescending(breuk => breuk.Dagen)],
            Vergelijking = toen is null ? null : Vergelijk(regels.Values, toen),
        };
    }

    private List<Kaartgroep> Groepen(Lijstblad<Inspanningrij> blad, Toen? toen, Dictionary<Guid, Inspanningrij> zonder)
    {
        var groepen = new List<Kaartgroep>();
        var nummer = 0;
        foreach (var groep in blad.Uitkomst.Groepen)
        {
            var regels = new List<Kaartregel>(groep.Rijen.Count);
            foreach (var rij in groep.Rijen)
            {
                var inspanning = rij.Inspanning;
                if (Balk.Op(inspanning, peildatum) is { } balk)
                {
                    regels.Add(Regel(nummer++, rij, balk, toen));
                }
                else
                {
                    zonder[inspanning.Id] = rij;
                }
            }

            if (regels.Count > 0)
            {
                var opgave = blad.Keuze.Groep?.Facet == Inspanningenbron.Opgave && Guid.TryParse(groep.Waarde, out var id) ? blik.Zoek<Opgave>(id) : null;
                groepen.Add(new Kaartgroep(
                    $"g{groepen.Count}",
                    blad.Keuze.Groep is { } filter ? filter.Tekst(groep.Waarde!, blad.Context) ?? "onbekend" : null,
                    groep.Waarde,
                    opgave is null ? null : Balk.Op(opgave, peildatum),
                    opgave is null ? [] : Mijlpalen(opgave.Id),
                    regels));
            }
        }

        return groepen;
    }

    private Kaartregel Regel(int nummer, Inspanningrij rij, Balk balk, Toen? toen)
    {
        var inspanning = rij.Inspanning;
        var stuk = toen?.Beeld.Stuk(inspanning.Id);
        var verschoven = stuk is null or { Nieuw: null } ? null : Verschoven.Van(inspanning, toen!.Beeld.Eerder.Zoek<Inspanning>(inspanning.Id), toen.Beeld.DagEerder);
        return new Kaartregel(nummer, rij, balk, stuk is { Nieuw: null } ? [] : Mijlpalen(inspanning.Id), verschoven, stuk);
    }

    /// <summary>What the filters left at the compared moment and not now: what is gone, with the time it had, and what became something else.</summary>
    private Kaartgroep Elders(Lijstblad<Inspanningrij> blad, Toen toen, List<Kaartgroep> groepen, Dictionary<Guid, Inspanningrij> zonder)
    {
        var (nummer, regels) = (groepen.Sum(groep => groep.Regels.Count), new List<Kaartregel>());
        var gezien = groepen.SelectMany(groep => groep.Regels).Select(regel => regel.Rij.Inspanning.Id).Concat(zonder.Keys).ToHashSet();
        Dictionary<Guid, Inspanningrij>? nu = null;
        foreach (var rij in toen.Rijen.Where(rij => gezien.Add(rij.Inspanning.Id)))
        {
            var isWeg = toen.Beeld.Stuk(rij.Inspanning.Id) is { Nieuw: null };
            nu ??= blad.Projectie.Rijen.ToDictionary(ander => ander.Inspanning.Id);
            var regel = isWeg ? rij : nu.GetValueOrDefault(rij.Inspanning.Id);
            if (regel is not null && Balk.Op(regel.Inspanning, peildatum) is { } balk)
            {
                regels.Add(Regel(nummer++, regel, balk, toen));
            }
        }

        return new Kaartgroep($"g{groepen.Count}", $"Toen wel, nu niet: {toen.Naam}", null, null, [], regels);
    }

    private ImmutableArray<Mijlpaal> Mijlpalen(Guid id)
    {
        var alle = blik.Naar(r => r.MijlpalenVan, id);
        return alle.IsEmpty ? alle : [.. alle.Where(mijlpaal => mijlpaal.Datum is not null || mijlpaal.BehaaldOp is not null)];
    }

    /// <summary>The period that was asked, or the years around today in which something happens.</summary>
    private Tijdschaal Schaal(IEnumerable<Kaartregel> regels)
    {
        var jaar = peildatum.Year;
        var (eerste, laatste) = (jaar, jaar);
        foreach (var regel in regels)
        {
            eerste = Math.Min(eerste, regel.Balk.Van.Year);
            laatste = Math.Max(laatste, regel.Balk.Tot.Year);
        }

        var van = vraag.Van?.Van ?? new DateOnly(Math.Max(eerste, jaar - 1), 1, 1);
        var tot = vraag.Tot?.Tot ?? new DateOnly(Math.Min(laatste, jaar + 2), 12, 31);
        // One end was asked and lies beyond what would fit with the other: the period becomes the year on that side.
        if (tot < van)
        {
            (van, tot) = vraag.Van is not null ? (van, van.AddYears(1).AddDays(-1)) : (tot.AddYears(-1).AddDays(1), tot);
        }

        return new Tijdschaal(van, tot, vraag.Zoom);
    }

    private ImmutableArray<Kaartpunt> Punten(Tijdschaal schaal)
    {
        var momenten = blik.Alle<Moment>().ToList();
        var namen = momenten.Select(moment => moment.Naam).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A day that was named is what happened; the usual day for the same is then left out.
        var cyclus = vraag.Cyclus ? Planningscyclus.Tussen(soort, schaal.Van, schaal.Tot).Where(moment => !namen.Contains(moment.Naam)) : [];
        return
        [
            .. new[] { new Kaartpunt(peildatum, isNu ? "vandaag" : "peildatum", null, Puntsoort.Peildatum) }
                .Concat(momenten.Select(moment => new Kaartpunt(moment.Datum, moment.Naam, null, Puntsoort.Moment)))
                .Concat(cyclus.Select(moment => new Kaartpunt(moment.Dag, moment.Naam, moment.Uitleg, Puntsoort.Cyclus)))
                .Where(punt => schaal.Bevat(punt.Dag)).OrderBy(punt => punt.Dag).ThenBy(punt => punt.Soort),
        ];
    }

    private static Kaartvergelijking Vergelijk(Dictionary<Guid, Kaartregel>.ValueCollection regels, Toen toen)
    {
        var anders = regels.Where(regel => regel.Stuk is not null).OrderBy(regel => Rang(regel.Stuk!.Soort)).ThenBy(regel => regel.Nummer).ToList();
        return new Kaartvergelijking(toen.Naam, anders, anders.CountBy(regel => regel.Stuk!.Soort).ToDictionary(), regels.Count - anders.Count);

        static int Rang(Verschilsoort soort) => soort switch { Verschilsoort.Verplaatst => 0, Verschilsoort.Toegevoegd => 1, Verschilsoort.Vervallen => 2, _ => 3 };
    }
}
