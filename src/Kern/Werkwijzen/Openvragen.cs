// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>
/// Which unknown answers can still change what fits best. Every way to fill in the open questions with a clear yes or no is tried while they
/// are few; a question counts when somewhere its answer alone decides. With many open questions each of them counts, unless a rule that gives precedence has
/// decided already.
/// </summary>
internal static class Openvragen
{
    private const int Veel = 8;
    private static readonly Antwoord[] Duidelijk = [Antwoord.Ja, Antwoord.Nee];

    internal static ImmutableArray<Openvraag> Van(Antwoord[] gegeven)
    {
        var open = Enumerable.Range(0, gegeven.Length).Where(plaats => gegeven[plaats] == Antwoord.Onbekend).ToArray();
        var nu = Werkwijzetest.Eerste(gegeven);
        var telt = open.Length > Veel ? Mogelijk(gegeven, open) : Beslissend(gegeven, open);
        return [.. open.Where(telt.Contains).Select(plaats => new Openvraag(plaats + 1, Wendingen(gegeven, plaats, nu)))];
    }

    private static ImmutableArray<(Antwoord Antwoord, Werkwijze Eerste)> Wendingen(Antwoord[] gegeven, int plaats, Werkwijze nu)
    {
        var proef = (Antwoord[])gegeven.Clone();
        var wendingen = ImmutableArray.CreateBuilder<(Antwoord, Werkwijze)>();
        foreach (var antwoord in Duidelijk)
        {
            proef[plaats] = antwoord;
            var eerste = Werkwijzetest.Eerste(proef);
            if (eerste != nu) wendingen.Add((antwoord, eerste));
        }

        return wendingen.ToImmutable();
    }

    /// <summary>Urgency goes before everything; of repeat work only urgency can still change the outcome.</summary>
    private static HashSet<int> Mogelijk(Antwoord[] gegeven, int[] open)
    {
        const int Spoed = Vraagnummer.Spoed - 1;
        var routine = gegeven[Vraagnummer.Herhaling - 1] == Antwoord.Ja && gegeven[Vraagnummer.Tijdelijk - 1] == Antwoord.Nee;
        return gegeven[Spoed] == Antwoord.Ja ? [] : [.. open.Where(plaats => !routine || plaats == Spoed)];
    }

    private static HashSet<int> Beslissend(Antwoord[] gegeven, int[] open)
    {
        var eersten = new Werkwijze[1 << open.Length];
        var proef = (Antwoord[])gegeven.Clone();
        for (var ingevuld = 0; ingevuld < eersten.Length; ingevuld++)
        {
            for (var bit = 0; bit < open.Length; bit++) proef[open[bit]] = Duidelijk[(ingevuld >> bit) & 1];
            eersten[ingevuld] = Werkwijzetest.Eerste(proef);
        }

        var telt = new HashSet<int>();
        for (var bit = 0; bit < open.Length; bit++)
        {
            for (var ingevuld = 0; ingevuld < eersten.Length && !telt.Contains(open[bit]); ingevuld++)
            {
                if (eersten[ingevuld] != eersten[ingevuld ^ (1 << bit)]) telt.Add(open[bit]);
            }
        }

        return telt;
    }
}
