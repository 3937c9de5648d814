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
    private readonly int _aantal;

    internal Indeling(Verdeelvraag vraag, ReadOnlySpan<int> groepen)
    {
        (Vraag, _aantal) = (vraag, vraag.Aantal);
        Groep = groepen.ToArray();
        Grootte = new int[vraag.Grenzen.Count];
        _sommen = new double[Grootte.Length * _aantal];
        for (var element = 0; element < _aantal; element++)
        {
            Grootte[Groep[element]]++;
            Tel(Som(Groep[element]), vraag.Vanaf(element));
        }
    }

    internal Verdeelvraag Vraag { get; }

    /// <summary>Per element the number of its group.</summary>
    internal int[] Groep { get; }

    /// <summary>Per group how many it holds.</summary>
    internal int[] Grootte { get; }

    /// <summary>Distances from every element to a group.</summary>
    internal Span<double> Som(int groep) => _sommen.AsSpan(groep * _aantal, _aantal);

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
        Schuif(Som(Groep[een]), Som(Groep[ander]), Vraag.Vanaf(een), Vraag.Vanaf(ander));
        (Groep[een], Groep[ander]) = (Groep[ander], Groep[een]);
    }

    internal void Stap(int element, int naar)
    {
        var van = Groep[element];
        Schuif(Som(van), Som(naar), Vraag.Vanaf(element), default);
        Grootte[van]--;
        Grootte[naar]++;
        Groep[element] = naar;
    }

    /// <summary>Whether the limits let an element of one group go to another.</summary>
    internal bool Kan(int van, int naar) => van != naar && Grootte[van] > Vraag.Grenzen[van].Minimum && Grootte[naar] < Vraag.Grenzen[naar].Maximum;

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
