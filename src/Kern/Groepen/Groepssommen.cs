// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samenhang.Kern.Groepen;

/// <summary>For each group and candidate the sum of a number over the pairs that the candidate makes with the members, and the sum within each group.</summary>
internal sealed class Groepssommen(int groepen, int aantal)
{
    private readonly double[] _met = new double[groepen * aantal];

    /// <summary>Per group the sum over its pairs.</summary>
    internal double[] Binnen { get; } = new double[groepen];

    /// <summary>The sum within a group when one comes and another goes (−1: nobody), of whom the pair counts <paramref name="samen"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Na(int groep, int komt, int gaat, double samen) =>
        Binnen[groep] + (komt < 0 ? 0 : _met[(groep * aantal) + komt]) - (gaat < 0 ? 0 : _met[(groep * aantal) + gaat]) - samen;

    /// <summary>Somebody comes (1) or goes (−1).</summary>
    internal void Tel(int groep, int wie, int teken, ReadOnlySpan<double> rij)
    {
        var met = _met.AsSpan(groep * aantal, aantal);
        Binnen[groep] += teken * met[wie];
        var (metBreed, rijBreed) = (MemoryMarshal.Cast<double, Vector<double>>(met).Length, (double)teken);
        var breed = MemoryMarshal.Cast<double, Vector<double>>(met);
        var bron = MemoryMarshal.Cast<double, Vector<double>>(rij);
        for (var plaats = 0; plaats < metBreed; plaats++) breed[plaats] += bron[plaats] * rijBreed;
        for (var plaats = metBreed * Vector<double>.Count; plaats < met.Length; plaats++) met[plaats] += rij[plaats] * rijBreed;
    }
}
