// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Keeps recent Beelden of this process: the newest of each organisation, and past ones. Least recently used goes first.</summary>
/// <param name="capaciteit">How much it holds, in records.</param>
internal sealed class Beeldgeheugen(int capaciteit)
{
    private const long Nieuwste = long.MaxValue;
    private readonly Lock _slot = new();
    private readonly Dictionary<Sleutel, LinkedListNode<Plek>> _plekken = [];
    private readonly LinkedList<Plek> _volgorde = new();
    private int _gewicht;

    internal Beeld? ZoekNieuwste(Guid organisatie) => Zoek(new Sleutel(organisatie, Nieuwste, 0));

    /// <summary>A past Beeld, unless something was erased after it was kept.</summary>
    internal Beeld? Zoek(Guid organisatie, long versie, Beeld nu) => Zoek(new Sleutel(organisatie, versie, LaatsteWissing(nu)));

    private Beeld? Zoek(Sleutel sleutel)
    {
        lock (_slot)
        {
            if (!_plekken.TryGetValue(sleutel, out var plek))
            {
                return null;
            }

            _volgorde.Remove(plek);
            _volgorde.AddFirst(plek);
            return plek.Value.Beeld;
        }
    }

    /// <summary>Keeps the newest Beeld, unless a newer one is already there.</summary>
    internal Beeld BewaarNieuwste(Guid organisatie, Beeld beeld)
    {
        lock (_slot)
        {
            var sleutel = new Sleutel(organisatie, Nieuwste, 0);
            if (_plekken.TryGetValue(sleutel, out var plek) && plek.Value.Beeld.Versie > beeld.Versie)
            {
                return plek.Value.Beeld;
            }

            Zet(sleutel, beeld, Tel(beeld));
            return beeld;
        }
    }

    /// <summary>Keeps a past Beeld.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="beeld">The past Beeld.</param>
    /// <param name="nu">The Beeld it was asked from.</param>
    /// <param name="deelt">It shares most of its records with <paramref name="nu"/>, and counts for a tenth.</param>
    internal void Bewaar(Guid organisatie, Beeld beeld, Beeld nu, bool deelt)
    {
        lock (_slot)
        {
            Zet(new Sleutel(organisatie, beeld.Versie, LaatsteWissing(nu)), beeld, deelt ? Tel(beeld) / 10 : Tel(beeld));
        }
    }

    internal void Vergeet(Guid organisatie)
    {
        lock (_slot)
        {
            foreach (var sleutel in _plekken.Keys.Where(sleutel => sleutel.Organisatie == organisatie).ToList())
            {
                Haal(sleutel);
            }
        }
    }

    private static long LaatsteWissing(Beeld nu) => nu.Wissingen.Aantal == 0 ? 0 : nu.Wissingen.Max(wissing => wissing.SindsVersie);

    private static int Tel(Beeld beeld) => 100 + Soorten.Alle.Sum(soort => beeld.Van(soort).Aantal);

    private void Zet(Sleutel sleutel, Beeld beeld, int gewicht)
    {
        Haal(sleutel);
        _plekken.Add(sleutel, _volgorde.AddFirst(new Plek(sleutel, beeld, gewicht)));
        _gewicht += gewicht;
        while (_gewicht > capaciteit && _volgorde.Count > 1)
        {
            Haal(_volgorde.Last!.Value.Sleutel);
        }
    }

    private void Haal(Sleutel sleutel)
    {
        if (_plekken.Remove(sleutel, out var plek))
        {
            _volgorde.Remove(plek);
            _gewicht -= plek.Value.Gewicht;
        }
    }

    private readonly record struct Sleutel(Guid Organisatie, long Versie, long Wissing);

    private sealed record Plek(Sleutel Sleutel, Beeld Beeld, int Gewicht);
}
