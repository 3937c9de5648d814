// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Lijsten;

/// <summary>
/// The texts of all rows without capitals and accents, one after another in one buffer that is searched with vector instructions. Texts that
/// changed later are kept beside it, until there are so many that the buffer is made anew.
/// </summary>
internal sealed class Zoekindex
{
    private const byte Einde = (byte)'\n';
    private readonly byte[] _buffer;
    private readonly int[] _begin;
    private readonly Dictionary<int, byte[]> _later;

    private Zoekindex(byte[] buffer, int[] begin, Dictionary<int, byte[]> later)
    {
        _buffer = buffer;
        _begin = begin;
        _later = later;
    }

    /// <summary>The text of each slot; null where there is no row.</summary>
    internal static Zoekindex Van(int lengte, Func<int, string?> tekst)
    {
        var buffer = new MemoryStream();
        var begin = new int[lengte + 1];
        for (var slot = 0; slot < lengte; slot++)
        {
            begin[slot] = (int)buffer.Position;
            if (tekst(slot) is { } waarde)
            {
                buffer.Write(Bytes(waarde));
            }

            buffer.WriteByte(Einde);
        }

        begin[lengte] = (int)buffer.Position;
        return new Zoekindex(buffer.ToArray(), begin, []);
    }

    /// <summary>The index in which these slots have another text.</summary>
    internal Zoekindex Met(IReadOnlyCollection<int> slots, int lengte, Func<int, string?> tekst)
    {
        if (_later.Count + slots.Count > 64 + (lengte / 16))
        {
            return Van(lengte, tekst);
        }

        var later = new Dictionary<int, byte[]>(_later);
        foreach (var slot in slots)
        {
            later[slot] = tekst(slot) is { } waarde ? Bytes(waarde) : [];
        }

        return new Zoekindex(_buffer, _begin, later);
    }

    /// <summary>The slots whose text has every one of these words, as a mask of <paramref name="lengte"/> slots.</summary>
    internal ulong[] Zoek(string vraag, int lengte)
    {
        var masker = Masker.Leeg(lengte);
        var woorden = Woordvorm.Normaliseer(vraag).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct().OrderByDescending(woord => woord.Length).Select(Encoding.UTF8.GetBytes).ToArray();
        if (woorden.Length == 0)
        {
            return masker;
        }

        ZoekInBuffer(woorden, masker);
        foreach (var (slot, tekst) in _later)
        {
            if (Array.TrueForAll(woorden, woord => tekst.AsSpan().IndexOf(woord) >= 0))
            {
                Masker.Zet(masker, slot);
            }
            else
            {
                Masker.Wis(masker, slot);
            }
        }

        return masker;
    }

    private void ZoekInBuffer(byte[][] woorden, ulong[] masker)
    {
        var langste = woorden[0].AsSpan();
        var slot = 0;
        var vanaf = 0;
        while (_buffer.AsSpan(vanaf).IndexOf(langste) is var gevonden and >= 0)
        {
            slot = SlotVan(vanaf + gevonden, slot);
            if (woorden.Length == 1 || HeeftAlle(_buffer.AsSpan(_begin[slot].._begin[slot + 1]), woorden))
            {
                Masker.Zet(masker, slot);
            }

            vanaf = _begin[slot + 1];
        }
    }

    private static bool HeeftAlle(ReadOnlySpan<byte> tekst, byte[][] woorden)
    {
        for (var i = 1; i < woorden.Length; i++)
        {
            if (tekst.IndexOf(woorden[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The slot whose text holds this place, at or after <paramref name="vanaf"/>; steps double, so that near ones are found at once.</summary>
    private int SlotVan(int plaats, int vanaf)
    {
        var stap = 1;
        while (vanaf + stap < _begin.Length && _begin[vanaf + stap] <= plaats)
        {
            stap *= 2;
        }

        var laag = vanaf + (stap / 2);
        var hoog = Math.Min(vanaf + stap, _begin.Length - 1);
        while (hoog - laag > 1)
        {
            var midden = (laag + hoog) / 2;
            if (_begin[midden] <= plaats)
            {
                laag = midden;
            }
            else
            {
                hoog = midden;
            }
        }

        return laag;
    }

    private static byte[] Bytes(string tekst) => Encoding.UTF8.GetBytes(Woordvorm.Normaliseer(tekst));
}
