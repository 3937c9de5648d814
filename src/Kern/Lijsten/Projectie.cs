// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace Samenhang.Kern.Lijsten;

/// <summary>
/// The rows of a list, prepared so that filtering, counting, ordering and adding up cost microseconds: per row everything that is shown, per
/// value of a facet the slots that have it, per field an order of slots. Immutable for who reads it; orders are made at the first question.
/// </summary>
/// <typeparam name="TRij">The row; immutable.</typeparam>
public sealed partial class Projectie<TRij>
    where TRij : class
{
    private readonly TRij?[] _rijen;
    private readonly ulong[] _alle;
    private readonly Dictionary<string, Slots>[] _facetten;
    private readonly Zoekindex _tekst;
    private readonly Volgordes _volgordes;
    private readonly ConcurrentDictionary<string, long[]> _getallen = new();
    private readonly ConcurrentDictionary<string, object> _afgeleid = new();

    private Projectie(Lijstvorm<TRij> vorm, TRij?[] rijen, ulong[] alle, Dictionary<string, Slots>[] facetten, Zoekindex tekst, Volgordes? volgordes = null)
    {
        Vorm = vorm;
        _rijen = rijen;
        _alle = alle;
        _facetten = facetten;
        _tekst = tekst;
        _volgordes = volgordes ?? new Volgordes(vorm, rijen, alle);
        Aantal = Masker.Tel(alle);
    }

    /// <summary>What the list can be asked.</summary>
    public Lijstvorm<TRij> Vorm { get; }

    /// <summary>How many rows there are.</summary>
    public int Aantal { get; }

    /// <summary>Makes the projection of these rows.</summary>
    /// <param name="vorm">What the list can be asked.</param>
    /// <param name="rijen">A row per slot; empty where there is none. Not changed after this.</param>
    public static Projectie<TRij> Van(Lijstvorm<TRij> vorm, TRij?[] rijen)
    {
        var alle = Masker.Leeg(rijen.Length);
        var lijsten = Array.ConvertAll(vorm.Facetten.ToArray(), _ => new Dictionary<string, List<int>>());
        for (var slot = 0; slot < rijen.Length; slot++)
        {
            if (rijen[slot] is not { } rij)
            {
                continue;
            }

            Masker.Zet(alle, slot);
            for (var facet = 0; facet < lijsten.Length; facet++)
            {
                foreach (var waarde in WaardenVan(vorm.Facetten[facet], rij))
                {
                    Lijst(lijsten[facet], waarde).Add(slot);
                }
            }
        }

        var facetten = Array.ConvertAll(lijsten, lijst => lijst.ToDictionary(deel => deel.Key, deel => Slots.Van(deel.Value, rijen.Length)));
        return new Projectie<TRij>(vorm, rijen, alle, facetten, Zoekindex.Van(rijen.Length, slot => Tekst(vorm, rijen[slot])));
    }

    /// <summary>The row in a slot; empty when there is none.</summary>
    public TRij? Rij(int slot) => slot >= 0 && slot < _rijen.Length ? _rijen[slot] : null;

    /// <summary>All rows, in the order of their slots.</summary>
    public IEnumerable<TRij> Rijen => _rijen.OfType<TRij>();

    /// <summary>Every value of a facet that a row has, with the number of rows.</summary>
    public IEnumerable<KeyValuePair<string, int>> Waarden(Facet<TRij> facet) =>
        _facetten[Nummer(facet)].Select(deel => KeyValuePair.Create(deel.Key, deel.Value.Aantal));

    /// <summary>How many rows have this value of a facet.</summary>
    public int AantalMet(Facet<TRij> facet, string waarde) => _facetten[Nummer(facet)].TryGetValue(waarde, out var slots) ? slots.Aantal : 0;

    /// <summary>Something that follows from these rows alone, such as the values of a facet in order; made once.</summary>
    public T Afgeleid<T>(string sleutel, Func<Projectie<TRij>, T> maak)
        where T : class => (T)_afgeleid.GetOrAdd(sleutel, static (_, deel) => deel.maak(deel.dit), (maak, dit: this));

    /// <summary>The same list in which some slots have another row; what is not touched is shared or copied.</summary>
    /// <param name="nieuw">Per slot the row it gets; empty when it goes.</param>
    /// <param name="lengte">Number of slots, at least as many as there were.</param>
    internal Projectie<TRij> Met(IReadOnlyDictionary<int, TRij?> nieuw, int lengte)
    {
        if (nieuw.Count == 0 && lengte == _rijen.Length)
        {
            return this;
        }

        var rijen = new TRij?[lengte];
        _rijen.CopyTo(rijen, 0);
        var alle = Masker.Leeg(lengte);
        _alle.CopyTo(alle, 0);
        var slots = nieuw.Keys.Order().ToList();
        foreach (var slot in slots)
        {
            rijen[slot] = nieuw[slot];
            if (nieuw[slot] is null)
            {
                Masker.Wis(alle, slot);
            }
            else
            {
                Masker.Zet(alle, slot);
            }
        }

        var facetten = _facetten.Select((facet, nummer) => Vooruit(facet, Vorm.Facetten[nummer], slots, rijen)).ToArray();
        var tekst = _tekst.Met(slots, lengte, slot => Tekst(Vorm, rijen[slot]));
        return new Projectie<TRij>(Vorm, rijen, alle, facetten, tekst, _volgordes.Met(rijen, alle, slots));
    }

    private Dictionary<string, Slots> Vooruit(Dictionary<string, Slots> facet, Facet<TRij> vorm, List<int> slots, TRij?[] rijen)
    {
        var weg = new Dictionary<string, List<int>>();
        var erbij = new Dictionary<string, List<int>>();
        foreach (var slot in slots)
        {
            var oud = Rij(slot) is { } voor ? WaardenVan(vorm, voor).ToHashSet() : [];
            var na = rijen[slot] is { } rij ? WaardenVan(vorm, rij).ToHashSet() : [];
            foreach (var waarde in oud.Except(na))
            {
                Lijst(weg, waarde).Add(slot);
            }

            foreach (var waarde in na.Except(oud))
            {
                Lijst(erbij, waarde).Add(slot);
            }
        }

        if (weg.Count == 0 && erbij.Count == 0)
        {
            return facet;
        }

        var nieuw = new Dictionary<string, Slots>(facet);
        foreach (var waarde in weg.Keys.Union(erbij.Keys))
        {
            var deel = nieuw.GetValueOrDefault(waarde) ?? Slots.Van([], rijen.Length);
            deel = deel.Met(weg.GetValueOrDefault(waarde, []), erbij.GetValueOrDefault(waarde, []), rijen.Length);
            if (deel.Aantal == 0)
            {
                nieuw.Remove(waarde);
            }
            else
            {
                nieuw[waarde] = deel;
            }
        }

        return nieuw;
    }

    private int Nummer(Facet<TRij> facet)
    {
        for (var nummer = 0; nummer < Vorm.Facetten.Count; nummer++)
        {
            if (ReferenceEquals(Vorm.Facetten[nummer], facet))
            {
                return nummer;
            }
        }

        throw new ArgumentException($"This list has no facet '{facet.Sleutel}'.", nameof(facet));
    }

    private static List<int> Lijst(Dictionary<string, List<int>> lijsten, string waarde)
    {
        if (!lijsten.TryGetValue(waarde, out var lijst))
        {
            lijsten.Add(waarde, lijst = []);
        }

        return lijst;
    }

    private static IEnumerable<string> WaardenVan(Facet<TRij> facet, TRij rij)
    {
        var leeg = true;
        foreach (var waarde in facet.Waarden(rij))
        {
            leeg = false;
            yield return waarde;
        }

        if (leeg)
        {
            yield return Facet.Geen;
        }
    }

    private static string? Tekst(Lijstvorm<TRij> vorm, TRij? rij) => rij is null ? null : vorm.Zoektekst(rij);
}
