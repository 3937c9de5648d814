// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Samenhang.Kern.Zoeken;

/// <summary>Makes a <see cref="Woordenindex"/> of texts that are given one after another.</summary>
internal sealed class Woordenbouwer
{
    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly List<string> _woorden = [];
    private readonly List<int> _laatste = [];
    private readonly List<(int Woord, int Post)> _posten = [];
    private readonly List<int> _sleutels = [];
    private readonly List<bool> _afgesloten = [];

    /// <summary>Adds a record; its key is higher than that of every one before it. Nothing happens when it has no words.</summary>
    internal void VoegToe(int sleutel, IEnumerable<Zoektekst> teksten, bool afgesloten = false)
    {
        var voor = _posten.Count;
        foreach (var (veld, tekst) in teksten)
        {
            foreach (var woord in Woordlezer.Lees(tekst))
            {
                Post(woord.Woord, (_sleutels.Count << 2) | (int)veld, voor);
            }
        }

        if (_posten.Count > voor)
        {
            _sleutels.Add(sleutel);
            _afgesloten.Add(afgesloten);
        }
    }

    internal Woordenindex Maak()
    {
        var woorden = _woorden.ToArray();
        var volgorde = Enumerable.Range(0, woorden.Length).ToArray();
        Array.Sort(woorden, volgorde, StringComparer.Ordinal);
        var nieuw = new int[woorden.Length];
        for (var rang = 0; rang < volgorde.Length; rang++)
        {
            nieuw[volgorde[rang]] = rang;
        }

        var begin = new int[woorden.Length + 1];
        foreach (var (woord, _) in _posten)
        {
            begin[nieuw[woord] + 1]++;
        }

        for (var rang = 0; rang < woorden.Length; rang++)
        {
            begin[rang + 1] += begin[rang];
        }

        var (plaats, posten) = (begin.ToArray(), new int[_posten.Count]);
        foreach (var (woord, post) in _posten)
        {
            posten[plaats[nieuw[woord]]++] = post;
        }

        return new Woordenindex([.. _sleutels], Bits(), woorden, begin, posten);
    }

    /// <summary>A word stands once for each record, with the field in which it weighs most.</summary>
    private void Post(string woord, int post, int vanaf)
    {
        ref var nummer = ref CollectionsMarshal.GetValueRefOrAddDefault(_nummers, woord, out var bekend);
        if (!bekend)
        {
            nummer = _woorden.Count;
            _woorden.Add(woord);
            _laatste.Add(-1);
        }

        var laatste = _laatste[nummer];
        if (laatste < vanaf)
        {
            _laatste[nummer] = _posten.Count;
            _posten.Add((nummer, post));
        }
        else if (post < _posten[laatste].Post)
        {
            _posten[laatste] = (nummer, post);
        }
    }

    private ulong[] Bits()
    {
        var bits = new ulong[(_afgesloten.Count + 63) >> 6];
        for (var stuk = 0; stuk < _afgesloten.Count; stuk++)
        {
            if (_afgesloten[stuk])
            {
                bits[stuk >> 6] |= 1UL << (stuk & 63);
            }
        }

        return bits;
    }
}
