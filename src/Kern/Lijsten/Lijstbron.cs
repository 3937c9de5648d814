// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Makes the rows of a list from what a viewer may see, and knows which rows a change touches.</summary>
/// <typeparam name="TFeit">The records that each have a row.</typeparam>
/// <typeparam name="TRij">The row.</typeparam>
public abstract class Lijstbron<TFeit, TRij>
    where TFeit : Feit
    where TRij : class
{
    /// <summary>What the list can be asked.</summary>
    public abstract Lijstvorm<TRij> Vorm { get; }

    /// <summary>The kinds whose records are shown in a row, besides <typeparamref name="TFeit"/> itself.</summary>
    protected abstract IReadOnlyList<Soort> Anders { get; }

    /// <summary>The row of a record.</summary>
    /// <param name="blik">What the viewer may see; the only source.</param>
    /// <param name="feit">The record.</param>
    /// <param name="peildatum">The day with which dates of validity are read.</param>
    protected abstract TRij Maak(Blik blik, TFeit feit, DateOnly peildatum);

    /// <summary>The records of <typeparamref name="TFeit"/> whose row shows this record of another kind.</summary>
    /// <param name="blik">Where its relations are found; the caller asks before and after the change.</param>
    /// <param name="feit">The record, as it was or as it became.</param>
    protected abstract IEnumerable<Guid> Toont(Blik blik, Feit feit);

    /// <summary>Makes the whole list.</summary>
    /// <param name="blik">What the viewer may see.</param>
    /// <param name="peildatum">The day with which dates of validity are read.</param>
    public Projectie<TRij> Maak(Blik blik, DateOnly peildatum)
    {
        var reeks = blik.Beeld.Van<TFeit>();
        var rijen = new TRij?[reeks.Lengte];
        for (var slot = 0; slot < rijen.Length; slot++)
        {
            rijen[slot] = Rij(blik, reeks, slot, peildatum);
        }

        return Projectie<TRij>.Van(Vorm, rijen);
    }

    /// <summary>The projection after a change, or null when so much changed that making it anew is cheaper.</summary>
    internal Projectie<TRij>? Vooruit(Projectie<TRij> projectie, Blik voor, Blik na, DateOnly peildatum)
    {
        var (van, naar) = (voor.Beeld.Van<TFeit>(), na.Beeld.Van<TFeit>());
        if (naar.Lengte < van.Lengte)
        {
            return null;
        }

        var hoogstens = 64 + (naar.Lengte / 8);
        var slots = new HashSet<int>();
        var bekeken = 0;
        foreach (var soort in Anders.Append(Soort<TFeit>.Vast))
        {
            foreach (var (plaats, oud, nieuw) in voor.Beeld.Van(soort).Anders(na.Beeld.Van(soort)))
            {
                if (++bekeken > hoogstens)
                {
                    return null;
                }

                Raak(slots, naar, soort, plaats, [oud is null ? [] : Toont(voor, oud), oud is null ? [] : Toont(na, oud), nieuw is null ? [] : Toont(na, nieuw)]);
            }
        }

        return slots.Count > hoogstens ? null : Met(projectie, slots, na, peildatum);
    }

    /// <summary>The projection as a viewer sees it from whom something is hidden.</summary>
    internal Projectie<TRij> Zonder(Projectie<TRij> alles, Blik ziend, Blik blik, DateOnly peildatum)
    {
        var reeks = blik.Beeld.Van<TFeit>();
        var slots = new HashSet<int>();
        foreach (var id in blik.Verborgen)
        {
            if (blik.Beeld.Zoek(id) is { } feit)
            {
                Raak(slots, reeks, Soorten.Van(feit), reeks.Plaats(id), [Toont(ziend, feit)]);
            }
        }

        return Met(alles, slots, blik, peildatum);
    }

    private static void Raak(HashSet<int> slots, Reeks<TFeit> reeks, Soort soort, int plaats, ImmutableArray<IEnumerable<Guid>> geraakt)
    {
        if (soort.Type == typeof(TFeit) && plaats >= 0)
        {
            slots.Add(plaats);
        }

        foreach (var id in geraakt.SelectMany(ids => ids))
        {
            if (reeks.Plaats(id) is var slot and >= 0)
            {
                slots.Add(slot);
            }
        }
    }

    private Projectie<TRij> Met(Projectie<TRij> projectie, HashSet<int> slots, Blik blik, DateOnly peildatum)
    {
        var reeks = blik.Beeld.Van<TFeit>();
        return projectie.Met(slots.ToDictionary(slot => slot, slot => Rij(blik, reeks, slot, peildatum)), reeks.Lengte);
    }

    private TRij? Rij(Blik blik, Reeks<TFeit> reeks, int slot, DateOnly peildatum) =>
        reeks.OpPlaats(slot) is { } feit && blik.Zoek<TFeit>(feit.Id) is { } zichtbaar ? Maak(blik, zichtbaar, peildatum) : null;
}
