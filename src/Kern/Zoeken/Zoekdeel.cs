// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;

namespace Samenhang.Kern.Zoeken;

/// <summary>One index during one question: what was found in it so far. What the viewer does not see is passed over as if it were not there.</summary>
/// <param name="index">The words.</param>
/// <param name="vervallen">Records that no longer are what the index says.</param>
/// <param name="ziet">May the viewer see the record with this key?</param>
internal sealed class Zoekdeel(Woordenindex index, ulong[]? vervallen, Func<int, bool>? ziet) : IDisposable
{
    private static readonly int[] Gewichten = [100, 90, 60, 40];
    private readonly int[] _punten = Gehuurd(index.Aantal);
    private readonly int[] _beste = Gehuurd(index.Aantal);
    private readonly int[] _termen = Gehuurd(index.Aantal);
    private readonly int[] _zicht = ziet is null ? [] : Gehuurd(index.Aantal);
    private readonly List<int> _nu = [];
    private readonly List<int> _gevonden = [];

    internal Woordenindex Index => index;

    /// <summary>The records in which at least one word was found.</summary>
    internal IReadOnlyList<int> Gevonden => _gevonden;

    /// <summary>What they are worth.</summary>
    internal int Punten(int stuk) => _punten[stuk];

    /// <summary>Which words were found in it, as bits.</summary>
    internal int Termen(int stuk) => _termen[stuk];

    /// <summary>The records with this word are worth this much for the word that is being searched.</summary>
    /// <returns>True when there is a record that the viewer sees.</returns>
    internal bool Raak(int woord, int graad)
    {
        var raak = false;
        foreach (var post in index.Posten(woord))
        {
            var stuk = post >> 2;
            var waarde = Gewichten[post & 3] * graad;
            if (waarde > _beste[stuk] && IsZichtbaar(stuk))
            {
                RaakStuk(stuk, waarde);
            }

            raak |= _beste[stuk] > 0;
        }

        return raak;
    }

    /// <summary>One record is worth this much for the word that is being searched.</summary>
    internal void RaakStuk(int stuk, int waarde)
    {
        if (_beste[stuk] == 0)
        {
            _nu.Add(stuk);
        }

        _beste[stuk] = Math.Max(_beste[stuk], waarde);
    }

    /// <summary>The viewer sees a record in which this word stands.</summary>
    internal bool Heeft(int woord)
    {
        foreach (var post in index.Posten(woord))
        {
            if (IsZichtbaar(post >> 2))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It is still there and the viewer sees it.</summary>
    internal bool IsZichtbaar(int stuk)
    {
        if (vervallen is not null && (vervallen[stuk >> 6] >> (stuk & 63) & 1) != 0)
        {
            return false;
        }

        if (ziet is null)
        {
            return true;
        }

        if (_zicht[stuk] == 0)
        {
            _zicht[stuk] = ziet(index.Sleutel(stuk)) ? 1 : 2;
        }

        return _zicht[stuk] == 1;
    }

    /// <summary>Ends the search for one word; a record that had it already keeps what it was worth.</summary>
    /// <returns>How many records have the word.</returns>
    internal int Sluit(int term)
    {
        foreach (var stuk in _nu)
        {
            if ((_termen[stuk] & (1 << term)) == 0)
            {
                if (_termen[stuk] == 0)
                {
                    _gevonden.Add(stuk);
                }

                _termen[stuk] |= 1 << term;
                _punten[stuk] += _beste[stuk];
            }

            _beste[stuk] = 0;
        }

        var aantal = _nu.Count;
        _nu.Clear();
        return aantal;
    }

    public void Dispose()
    {
        foreach (var gehuurd in new[] { _punten, _beste, _termen, _zicht })
        {
            ArrayPool<int>.Shared.Return(gehuurd);
        }
    }

    private static int[] Gehuurd(int lengte)
    {
        var rij = ArrayPool<int>.Shared.Rent(lengte);
        Array.Clear(rij, 0, lengte);
        return rij;
    }
}
