// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// A division that is being changed. For each group and element it keeps the sum of the distances from the element to the group, so that
/// the gain of a move costs four look-ups and the move itself two rows of additions.
/// </summary>
internal sealed class Indeling
{
    private readonly double[] _sommen;
    private readonly int[] _leden;
    private readonly int[] _plek;
    private readonly int _aantal;

    internal Indeling(Verdeelvraag vraag, ReadOnlySpan<int> groepen)
    {
        (Vraag, _aantal) = (vraag, vraag.Aantal);
        Groep = groepen.ToArray();
        Grootte = new int[vraag.Grenzen.Count];
        Gewijzigd = new long[Grootte.Length];
        (_plek, _leden) = (new int[_aantal], new int[Grootte.Length * _aantal]);
        _sommen = new double[Grootte.Length * _aantal];
        for (var element = 0; element < _aantal; element++)
        {
            Zet(Groep[element], Grootte[Groep[element]]++, element);
            Tel(Som(Groep[element]), vraag.Vanaf(element));
        }

        for (var element = 0; element < _aantal; element++) Waarde += Som(Groep[element])[element] / 2;
    }

    internal Verdeelvraag Vraag { get; }

    /// <summary>Per element the number of its group.</summary>
    internal int[] Groep { get; }

    /// <summary>Per group how many it holds.</summary>
    internal int[] Grootte { get; }

    /// <summary>Per group after how many changes of the division it changed last.</summary>
    internal long[] Gewijzigd { get; }

    /// <summary>How many changes there were.</summary>
    internal long Wijzigingen { get; private set; }

    /// <summary>Sum of the distances within groups.</summary>
    internal double Waarde { get; private set; }

    /// <summary>Distances from every element to a group.</summary>
    internal Span<double> Som(int groep) => _sommen.AsSpan(groep * _aantal, _aantal);

    /// <summary>The elements of a group, in no order.</summary>
    internal ReadOnlySpan<int> Leden(int groep) => _leden.AsSpan(groep * _aantal, Grootte[groep]);

    /// <summary>Takes over another division of the same question; changes count from nothing again.</summary>
    internal void Neem(Indeling ander)
    {
        ander._sommen.CopyTo(_sommen, 0);
        ander._leden.CopyTo(_leden, 0);
        ander._plek.CopyTo(_plek, 0);
        ander.Groep.CopyTo(Groep, 0);
        ander.Grootte.CopyTo(Grootte, 0);
        Array.Clear(Gewijzigd);
        (Wijzigingen, Waarde) = (0, ander.Waarde);
    }

    /// <summary>What exchanging two elements of different groups adds to the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double WinstVanRuil(int een, int ander)
    {
        var (hier, daar) = (Groep[een] * _aantal, Groep[ander] * _aantal);
        return _sommen[daar + een] - _sommen[hier + een] + _sommen[hier + ander] - _sommen[daar + ander] - (2 * Vraag.Vanaf(een)[ander]);
    }

    /// <summary>What moving an element to another group adds to the value.</summary>
    internal double WinstVanStap(int element, int naar) => _sommen[(naar * _aantal) + element] - _sommen[(Groep[element] * _aantal) + element];

    internal void Ruil(int een, int ander)
    {
        var (hier, daar) = (Groep[een], Groep[ander]);
        Waarde += WinstVanRuil(een, ander);
        Schuif(Som(hier), Som(daar), Vraag.Vanaf(een), Vraag.Vanaf(ander));
        var plek = _plek[een];
        Zet(daar, _plek[ander], een);
        Zet(hier, plek, ander);
        (Groep[een], Groep[ander]) = (daar, hier);
        Gewijzigd[hier] = Gewijzigd[daar] = ++Wijzigingen;
    }

    internal void Stap(int element, int naar)
    {
        var van = Groep[element];
        Waarde += WinstVanStap(element, naar);
        Schuif(Som(van), Som(naar), Vraag.Vanaf(element), default);
        Zet(van, _plek[element], _leden[(van * _aantal) + --Grootte[van]]);
        Zet(naar, Grootte[naar]++, element);
        Groep[element] = naar;
        Gewijzigd[van] = Gewijzigd[naar] = ++Wijzigingen;
    }

    /// <summary>Whether the limits let an element of one group go to another.</summary>
    internal bool Kan(int van, int naar) => van != naar && Grootte[van] > Vraag.Grenzen[van].Minimum && Grootte[naar] < Vraag.Grenzen[naar].Maximum;

    private void Zet(int groep, int plek, int element) => (_leden[(groep * _aantal) + plek], _plek[element]) = (element, plek);

    private static void Tel(Span<double> som, ReadOnlySpan<double> rij)
    {
        for (var plaats = 0; plaats < rij.Length; plaats++) som[plaats] += rij[plaats];
    }

    /// <summary>Takes what leaves out of one row and adds it to the other; and the reverse for what comes back, when something does.</summary>
    private static void Schuif(Span<double> van, Span<double> naar, ReadOnlySpan<double> weg, ReadOnlySpan<double> terug)
    {
        var vanBreed = MemoryMarshal.Cast<double, Vector<double>>(van);
        var naarBreed = MemoryMarshal.Cast<double, Vector<double>>(naar);
        var wegBreed = MemoryMarshal.Cast<double, Vector<double>>(weg);
        var terugBreed = MemoryMarshal.Cast<double, Vector<double>>(terug);
        var plaats = 0;
        for (; plaats < vanBreed.Length; plaats++)
        {
            var verschil = terugBreed.Length == 0 ? wegBreed[plaats] : wegBreed[plaats] - terugBreed[plaats];
            vanBreed[plaats] -= verschil;
            naarBreed[plaats] += verschil;
        }

        for (plaats *= Vector<double>.Count; plaats < van.Length; plaats++)
        {
            var verschil = terug.Length == 0 ? weg[plaats] : weg[plaats] - terug[plaats];
            van[plaats] -= verschil;
            naar[plaats] += verschil;
        }
    }
}
