// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Keeps recent Beelden of this process: the newest of each organisation, and past ones. Least recently used goes first.</summary>
/// <param name="capaciteit">How much it holds, in records; a past Beeld counts for a tenth because it shares most of its records.</param>
internal sealed class Beeldgeheugen(int capaciteit)
{
    private const long Nieuwste = long.MaxValue;
    private readonly Lock _slot = new();
    private readonly Dictionary<(Guid Organisatie, long Versie), LinkedListNode<Plek>> _plekken = [];
    private readonly LinkedList<Plek> _volgorde = new();
    private int _gewicht;

    internal Beeld? ZoekNieuwste(Guid organisatie) => Zoek(organisatie, Nieuwste);

    internal Beeld? Zoek(Guid organisatie, long versie)
    {
        lock (_slot)
        {
            if (!_plekken.TryGetValue((organisatie, versie), out var plek))
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
            if (_plekken.TryGetValue((organisatie, Nieuwste), out var plek) && plek.Value.Beeld.Versie > beeld.Versie)
            {
                return plek.Value.Beeld;
            }

            Zet((organisatie, Nieuwste), beeld, Tel(beeld));
            return beeld;
        }
    }

    internal void Bewaar(Guid organisatie, Beeld beeld)
    {
        lock (_slot)
        {
            Zet((organisatie, beeld.Versie), beeld, Tel(beeld) / 10);
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

    private static int Tel(Beeld beeld) => 100 + Soorten.Alle.Sum(soort => beeld.Van(soort).Aantal);

    private void Zet((Guid Organisatie, long Versie) sleutel, Beeld beeld, int gewicht)
    {
        Haal(sleutel);
        _plekken.Add(sleutel, _volgorde.AddFirst(new Plek(sleutel, beeld, gewicht)));
        _gewicht += gewicht;
        while (_gewicht > capaciteit && _volgorde.Count > 1)
        {
            Haal(_volgorde.Last!.Value.Sleutel);
        }
    }

    private void Haal((Guid Organisatie, long Versie) sleutel)
    {
        if (_plekken.Remove(sleutel, out var plek))
        {
            _volgorde.Remove(plek);
            _gewicht -= plek.Value.Gewicht;
        }
    }

    private sealed record Plek((Guid Organisatie, long Versie) Sleutel, Beeld Beeld, int Gewicht);
}
