// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Toetsen;

/// <summary>All that the checks find in what a viewer may see, per record. Immutable; a next version works out only what a change touches.</summary>
public sealed class Bevindingenbeeld
{
    private static readonly ImmutableArray<Soort> Soorten = [Soort<Opgave>.Vast, Soort<Inspanning>.Vast, Soort<Doel>.Vast, Soort<Indicator>.Vast, Soort<Beleidsafspraak>.Vast];
    private static readonly ImmutableArray<ImmutableArray<Toets>> Toetsen = [.. Soorten.Select(soort => Toetsboek.Alle.OrderBy(toets => toets is NaamLijktOp).Where(toets => toets.Betreft(soort.Type)).ToImmutableArray())];

    /// <summary>What it finds stands behind the rest: it is found out apart.</summary>
    private static readonly Toets Namentoets = Toetsboek.Alle.Single(toets => toets is NaamLijktOp);

    /// <summary>Records that are worked out at once, by one processor.</summary>
    private const int Blok = 256;

    /// <summary>More processors than this do not help.</summary>
    private const int MeesteTegelijk = 64;

    private static readonly Comparer<byte[]> OpBytes = Comparer<byte[]>.Create((een, ander) => een.AsSpan().SequenceCompareTo(ander));

    private readonly Bevinding[]?[][] _perPlaats;
    private readonly Lazy<Dictionary<Bevinding, Acceptatie>> _geaccepteerd;
    private readonly Lazy<Dictionary<Toets, ImmutableArray<Bevinding>>> _perToets;
    private readonly ConcurrentDictionary<Toets, ImmutableArray<Bevinding>> _opNaam = new();

    private Bevindingenbeeld(Blik blik, Toetsvraag vraag, Naamboek namen, Bevinding[]?[][] perPlaats)
    {
        (Blik, Vraag, Namen, _perPlaats) = (blik, vraag, namen, perPlaats);
        _geaccepteerd = new(Accepteer);
        _perToets = new(() => Alle.GroupBy(bevinding => bevinding.Toets).ToDictionary(groep => groep.Key, groep => groep.ToImmutableArray()));
    }

    /// <summary>What the viewer may see.</summary>
    public Blik Blik { get; }

    /// <summary>On which day, and with which limits.</summary>
    public Toetsvraag Vraag { get; }

    internal Naamboek Namen { get; }

    /// <summary>Everything, accepted or not, in the order in which the records came.</summary>
    public IEnumerable<Bevinding> Alle => _perPlaats.SelectMany(soort => soort).SelectMany(bevindingen => bevindingen ?? []);

    /// <summary>What is found at this record, accepted or not, the most urgent first.</summary>
    public IReadOnlyList<Bevinding> Bij(Guid id)
    {
        for (var nummer = 0; nummer < Soorten.Length; nummer++)
        {
            if (Blik.Beeld.Van(Soorten[nummer]).Plaats(id) is >= 0 and var plaats)
            {
                return _perPlaats[nummer][plaats] ?? [];
            }
        }

        return [];
    }

    /// <summary>How many findings at this record wait for somebody: all but the accepted ones.</summary>
    public int AantalOpen(Guid id) => Bij(id).Count(bevinding => Acceptatie(bevinding) is null);

    /// <summary>What one check finds, accepted or not, in the order in which the records came.</summary>
    public ImmutableArray<Bevinding> Van(Toets toets) => _perToets.Value.GetValueOrDefault(toets, []);

    /// <summary>What one check finds, accepted or not; names in Dutch order.</summary>
    public ImmutableArray<Bevinding> OpNaam(Toets toets) => _opNaam.GetOrAdd(toets, gevraagd =>
        [.. Van(gevraagd).Select(bevinding => (bevinding, Sleutel: Woordvolgorde.Sleutel(bevinding.Waar.Titel))).OrderBy(paar => paar.Sleutel, OpBytes).Select(paar => paar.bevinding)]);

    /// <summary>The acceptance that holds for a finding; null when it is open.</summary>
    public Acceptatie? Acceptatie(Bevinding bevinding) => _geaccepteerd.Value.Count == 0 ? null : _geaccepteerd.Value.GetValueOrDefault(bevinding);

    /// <summary>How many findings are accepted.</summary>
    public int AantalGeaccepteerd => _geaccepteerd.Value.Count;

    /// <summary>Works out everything.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="vraag">On which day, and with which limits.</param>
    public static Bevindingenbeeld Maak(Blik blik, Toetsvraag vraag) => Maak(blik, vraag, Task.Run(() => Naamboek.Van(blik.Beeld)));

    /// <summary>The same records held against other limits: what would be found then.</summary>
    public Bevindingenbeeld Met(Grenzen grenzen) => Maak(Blik, Vraag with { Grenzen = grenzen }, Task.FromResult(Namen));

    /// <summary>The findings after a change; null when so much changed that working out everything is cheaper.</summary>
    internal Bevindingenbeeld? Vooruit(Blik na, Toetsvraag vraag)
    {
        var hoogstens = 64 + (na.Beeld.Inspanningen.Lengte / 8);
        var verschillen = Kern.Landschap.Soorten.Alle.SelectMany(soort => Blik.Beeld.Van(soort).Anders(na.Beeld.Van(soort))).Take(hoogstens + 1).ToList();
        if (!vraag.IsGelijkAan(Vraag) || verschillen.Count > hoogstens || Soorten.Any(soort => na.Beeld.Van(soort).Lengte < Blik.Beeld.Van(soort).Lengte)
            || verschillen.Any(verschil => verschil.Oud is Instelling || verschil.Nieuw is Instelling))
        {
            return null;
        }

        var namen = Namen.Met(Blik.Beeld, na.Beeld);
        var geraakt = new HashSet<Guid>();
        foreach (var (_, oud, nieuw) in verschillen)
        {
            if (oud is not null)
            {
                geraakt.UnionWith(Raakvlak.Van(Blik, oud, Namen));
                geraakt.UnionWith(Raakvlak.Van(na, oud, namen));
            }

            if (nieuw is not null)
            {
                geraakt.UnionWith(Raakvlak.Van(na, nieuw, namen));
            }
        }

        return geraakt.Count > 4 * hoogstens ? null : Met(na, vraag, namen, geraakt, this);
    }

    /// <summary>The findings as somebody sees them from whom something is hidden.</summary>
    internal Bevindingenbeeld Zonder(Blik blik)
    {
        var geraakt = new HashSet<Guid>();
        foreach (var feit in blik.Verborgen.Concat(blik.Afgeschermd).Select(blik.Beeld.Zoek).OfType<Feit>())
        {
            geraakt.UnionWith(Raakvlak.Van(Blik, feit, Namen));
        }

        return Met(blik, Vraag, Namen, geraakt, this);
    }

    /// <summary>
    /// Finding names that are gelijkend is one long row of steps: one processor takes them while the others do the other checks. What it found
    /// comes behind theirs.
    /// </summary>
    private static Bevindingenbeeld Maak(Blik blik, Toetsvraag vraag, Task<Naamboek> zoekt)
    {
        var perPlaats = Soorten.Select(soort => new Bevinding[]?[blik.Beeld.Van(soort).Lengte]).ToArray();
        var blokken = perPlaats.SelectMany((plaatsen, nummer) => Enumerable.Range(0, (plaatsen.Length + Blok - 1) / Blok).Select(blok => (Nummer: nummer, Van: blok * Blok))).ToArray();
        // Every record has a place of its own in the result, so the order in which blocks are done changes nothing.
        Verdeel(blokken.Length, () => new Toetsgrond(blik, vraag, Naamboek.Leeg), (grond, blok) => Vul(perPlaats[blokken[blok].Nummer], grond, blokken[blok].Nummer, blokken[blok].Van));
        var namen = zoekt.GetAwaiter().GetResult();
        var gelijkend = perPlaats.SelectMany((_, nummer) => namen.MetEerdere(Soorten[nummer]).Select(plaats => (Nummer: nummer, Plaats: plaats))).Chunk(Blok).ToArray();
        Verdeel(gelijkend.Length, () => new Toetsgrond(blik, vraag, namen), (grond, blok) =>
        {
            foreach (var (nummer, plaats) in gelijkend[blok]) VulNamen(perPlaats[nummer], grond, nummer, plaats);
        });
        return new Bevindingenbeeld(blik, vraag, namen, perPlaats);
    }

    /// <summary>Shares blocks out over the processors; each has a ground of its own.</summary>
    private static void Verdeel(int aantal, Func<Toetsgrond> maak, Action<Toetsgrond, int> doe)
    {
        var volgende = -1;
        Parallel.For(0, Math.Min(aantal, MeesteTegelijk), _ =>
        {
            Toetsgrond? grond = null;
            while (Interlocked.Increment(ref volgende) is var blok && blok < aantal) doe(grond ??= maak(), blok);
        });
    }

    /// <summary>Works out one block of records, names apart.</summary>
    private static void Vul(Bevinding[]?[] plaatsen, Toetsgrond grond, int nummer, int van)
    {
        var reeks = grond.Blik.Beeld.Van(Soorten[nummer]);
        for (var plaats = van; plaats < Math.Min(van + Blok, plaatsen.Length); plaats++)
        {
            plaatsen[plaats] = Vind(grond, nummer, reeks.OpPlaats(plaats));
        }
    }

    private static void VulNamen(Bevinding[]?[] plaatsen, Toetsgrond grond, int nummer, int plaats)
    {
        if (grond.Blik.Gezien(grond.Blik.Beeld.Van(Soorten[nummer]).OpPlaats(plaats)) is { } feit)
        {
            Bevinding[] samen = [.. plaatsen[plaats] ?? [], .. Namentoets.Vind(grond, feit)];
            plaatsen[plaats] = samen.Length > 0 ? samen : null;
        }
    }

    private static Bevindingenbeeld Met(Blik blik, Toetsvraag vraag, Naamboek namen, HashSet<Guid> geraakt, Bevindingenbeeld eerder)
    {
        var (voor, grond) = (new Toetsgrond(eerder.Blik, vraag, eerder.Namen), new Toetsgrond(blik, vraag, namen));
        if (voor.AantalOpgaven != grond.AantalOpgaven)
        {
            geraakt.UnionWith(blik.Alle<Opgave>().Select(opgave => opgave.Id));
        }

        var perPlaats = new Bevinding[]?[Soorten.Length][];
        for (var nummer = 0; nummer < perPlaats.Length; nummer++)
        {
            var reeks = blik.Beeld.Van(Soorten[nummer]);
            perPlaats[nummer] = new Bevinding[]?[reeks.Lengte];
            eerder._perPlaats[nummer].CopyTo(perPlaats[nummer], 0);
            foreach (var id in geraakt)
            {
                if (reeks.Plaats(id) is >= 0 and var plaats)
                {
                    perPlaats[nummer][plaats] = Vind(grond, nummer, reeks.OpPlaats(plaats));
                }
            }

            Ruim(perPlaats[nummer], eerder.Blik.Beeld.Van(Soorten[nummer]), reeks, geraakt);
        }

        return new Bevindingenbeeld(blik, vraag, namen, perPlaats);
    }

    /// <summary>A record that went has no place by its id any more.</summary>
    private static void Ruim(Bevinding[]?[] perPlaats, IReeks voor, IReeks na, HashSet<Guid> geraakt)
    {
        foreach (var id in geraakt)
        {
            if (voor.Plaats(id) is >= 0 and var plaats && na.OpPlaats(plaats) is null)
            {
                perPlaats[plaats] = null;
            }
        }
    }

    private static Bevinding[]? Vind(Toetsgrond grond, int nummer, Feit? feit)
    {
        if (feit is null || grond.Blik.Zichtbaar(feit) is not { } zichtbaar)
        {
            return null;
        }

        var gevonden = grond.Gevonden;
        gevonden.Clear();
        foreach (var toets in Toetsen[nummer])
        {
            var delen = toets.Vind(grond, zichtbaar);
            if (delen is not Bevinding[] { Length: 0 })
            {
                gevonden.AddRange(delen);
            }
        }

        return gevonden.Count > 0 ? [.. gevonden] : null;
    }

    private Dictionary<Bevinding, Acceptatie> Accepteer()
    {
        var geaccepteerd = new Dictionary<Bevinding, Acceptatie>(ReferenceEqualityComparer.Instance);
        foreach (var acceptatie in Blik.Alle<Acceptatie>().Where(acceptatie => acceptatie.Tot >= Vraag.Dag))
        {
            foreach (var bevinding in Bij(acceptatie.Op).Where(bevinding => bevinding.Toets.Code == acceptatie.Toets && bevinding.Vingerafdruk == acceptatie.Vingerafdruk))
            {
                geaccepteerd[bevinding] = acceptatie;
            }
        }

        return geaccepteerd;
    }
}
