// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Samenhang.Kern.Groepen;

/// <summary>Splits a case in which a rule is broken into cases that keep it; together they hold every division that keeps the rules.</summary>
internal static class Takken
{
    /// <summary>Closes groups that somebody with one open place rules out for others; false when somebody has no place left.</summary>
    internal static bool Snoei(Ronderegels regels, ulong[] open)
    {
        var rij = new Queue<int>(Enumerable.Range(0, open.Length).Where(nummer => IsVast(regels, open[nummer])));
        while (rij.TryDequeue(out var vast))
        {
            for (var ander = 0; ander < open.Length; ander++)
            {
                if ((open[ander] & open[vast]) == 0 || !regels.Botst(vast, ander)) continue;
                open[ander] &= ~open[vast];
                if (IsVast(regels, open[ander])) rij.Enqueue(ander);
            }
        }

        return !open.Contains(0UL);
    }

    /// <summary>The cases, or null when the places keep every rule.</summary>
    internal static IEnumerable<ulong[]>? Splits(Ronderegels regels, ulong[] open, int[] plaats)
    {
        var leden = Enumerable.Range(0, regels.Groepen).Select(groep => Enumerable.Range(0, plaats.Length).Where(nummer => plaats[nummer] == groep).ToArray()).ToArray();
        for (var groep = 0; groep < leden.Length; groep++)
        {
            for (var kenmerk = 0; kenmerk < regels.Ronde.Kenmerken.Count; kenmerk++)
            {
                if (TeVeel(regels, leden[groep], kenmerk) is { } gelijken) return gelijken.Select(lid => Zonder(open, groep, [lid]));
                if (Paar(leden[groep], (een, ander) => regels.OverBand(kenmerk, een, ander)) is not null) return Banden(regels, open, groep, kenmerk);
            }
        }

        for (var groep = 0; groep < leden.Length; groep++)
            if (Paar(leden[groep], regels.Botst) is var (een, ander)) return [Zonder(open, groep, [een]), Zonder(open, groep, [ander])];
        return regels.Eenheden.FirstOrDefault(eenheid => eenheid.Any(lid => plaats[lid] != plaats[eenheid[0]])) is { } los ? Samen(open, los) : null;
    }

    private static bool IsVast(Ronderegels regels, ulong bits) => BitOperations.IsPow2(bits) && bits != regels.Wachtbit;

    private static (int, int)? Paar(int[] leden, Func<int, int, bool> breekt)
    {
        foreach (var een in leden)
            foreach (var ander in leden)
                if (een < ander && breekt(een, ander)) return (een, ander);
        return null;
    }

    private static int[]? TeVeel(Ronderegels regels, int[] leden, int kenmerk) => regels.Ronde.Kenmerken[kenmerk].HoogstensGelijk is not { } hoogstens ? null
        : leden.SelectMany(lid => regels.Ronde.Waarden(lid, kenmerk).Select(waarde => (lid, waarde))).GroupBy(paar => paar.waarde, paar => paar.lid)
            .FirstOrDefault(gelijken => gelijken.Count() > hoogstens)?.Take(hoogstens + 1).ToArray();

    /// <summary>One case per band: the lowest level of the group in this characteristic.</summary>
    private static IEnumerable<ulong[]> Banden(Ronderegels regels, ulong[] open, int groep, int kenmerk)
    {
        var niveaus = Enumerable.Range(0, open.Length).Where(nummer => (open[nummer] >> groep & 1) == 1).SelectMany(nummer => regels.Ronde.Waarden(nummer, kenmerk).Take(1)).ToHashSet();
        foreach (var laagste in niveaus.Order())
        {
            yield return Zonder(open, groep, Enumerable.Range(0, open.Length)
                .Where(nummer => regels.Ronde.Waarden(nummer, kenmerk) is [var niveau, ..] && (niveau < laagste || niveau > laagste + regels.Ronde.Kenmerken[kenmerk].Band)));
        }
    }

    private static IEnumerable<ulong[]> Samen(ulong[] open, int[] eenheid)
    {
        var samen = eenheid.Aggregate(ulong.MaxValue, (bits, lid) => bits & open[lid]);
        for (; samen != 0; samen &= samen - 1)
        {
            var tak = (ulong[])open.Clone();
            foreach (var lid in eenheid) tak[lid] = samen & ~(samen - 1);
            yield return tak;
        }
    }

    private static ulong[] Zonder(ulong[] open, int groep, IEnumerable<int> leden)
    {
        var tak = (ulong[])open.Clone();
        foreach (var lid in leden) tak[lid] &= ~(1UL << groep);
        return tak;
    }
}
