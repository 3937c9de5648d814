// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>
/// Keeps the projection of a list for as long as its Beeld, or its Blik when something is hidden, is kept. A new version takes over what did
/// not change. Safe for many readers at once; one makes, the others wait.
/// </summary>
/// <typeparam name="TFeit">The records that each have a row.</typeparam>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="bron">Makes the rows.</param>
public sealed class Projectiegeheugen<TFeit, TRij>(Lijstbron<TFeit, TRij> bron)
    where TFeit : Feit
    where TRij : class
{
    /// <summary>Projections from which a next version can be made; each belongs to another organisation or day.</summary>
    private const int MeesteRecente = 4;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<DateOnly, Lazy<Projectie<TRij>>>> _projecties = [];
    private readonly List<Recent> _recent = [];
    private readonly Lock _slot = new();

    /// <summary>The rows of what this viewer may see, with dates of validity read on this day.</summary>
    public Projectie<TRij> Van(Blik blik, DateOnly peildatum) =>
        blik.ZietAlles ? Alles(blik.Beeld, peildatum) : Onthoud(blik, peildatum, () => Zonder(blik, peildatum));

    private Projectie<TRij> Zonder(Blik blik, DateOnly peildatum) =>
        bron.Zonder(Alles(blik.Beeld, peildatum), new Blik(blik.Beeld, Kijker.ZietAlles), blik, peildatum);

    private Projectie<TRij> Alles(Beeld beeld, DateOnly peildatum) => Onthoud(beeld, peildatum, () => Maak(beeld, peildatum));

    private Projectie<TRij> Onthoud(object sleutel, DateOnly peildatum, Func<Projectie<TRij>> maak) =>
        _projecties.GetOrCreateValue(sleutel).GetOrAdd(peildatum, static (_, m) => new Lazy<Projectie<TRij>>(m), maak).Value;

    private Projectie<TRij> Maak(Beeld beeld, DateOnly peildatum)
    {
        Recent[] recent;
        lock (_slot)
        {
            recent = [.. _recent];
        }

        var blik = new Blik(beeld, Kijker.ZietAlles);
        foreach (var eerder in recent)
        {
            if (eerder.Peildatum == peildatum && bron.Vooruit(eerder.Projectie, eerder.Blik, blik, peildatum) is { } vooruit)
            {
                return Bewaar(new Recent(blik, peildatum, vooruit), eerder);
            }
        }

        return Bewaar(new Recent(blik, peildatum, bron.Maak(blik, peildatum)), null);
    }

    private Projectie<TRij> Bewaar(Recent nieuw, Recent? eerder)
    {
        lock (_slot)
        {
            // A look back must not push out the newest version, from which the next one is made.
            if (eerder is null || eerder.Blik.Versie <= nieuw.Blik.Versie)
            {
                _recent.Remove(eerder!);
                _recent.Insert(0, nieuw);
            }

            while (_recent.Count > MeesteRecente)
            {
                _recent.RemoveAt(_recent.Count - 1);
            }
        }

        return nieuw.Projectie;
    }

    private sealed record Recent(Blik Blik, DateOnly Peildatum, Projectie<TRij> Projectie);
}
