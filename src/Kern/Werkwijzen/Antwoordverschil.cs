// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>An answer that is another one than the time before.</summary>
/// <param name="Vraag">Number of the question.</param>
/// <param name="Was">The earlier answer.</param>
/// <param name="Nu">The answer now.</param>
/// <param name="Bewoog">It moved the outcome: with the earlier answer back, and all other answers of now, another werkwijze would come first.</param>
public sealed record Antwoordverschil(int Vraag, Antwoord Was, Antwoord Nu, bool Bewoog)
{
    /// <summary>The answers that differ, in the order of the questions.</summary>
    /// <param name="was">The earlier answers.</param>
    /// <param name="nu">The answers of now.</param>
    public static ImmutableArray<Antwoordverschil> Tussen(IEnumerable<Vraagantwoord> was, IEnumerable<Vraagantwoord> nu)
    {
        var (toen, daarna) = (Werkwijzetest.Neem(was), Werkwijzetest.Neem(nu));
        return
        [
            .. from vraag in Werkwijzevragen.Alle
               let plaats = vraag.Nummer - 1
               where toen.Antwoorden[plaats] != daarna.Antwoorden[plaats]
               let terug = daarna.Antwoorden.SetItem(plaats, toen.Antwoorden[plaats])
               select new Antwoordverschil(vraag.Nummer, toen.Antwoorden[plaats], daarna.Antwoorden[plaats], Werkwijzetest.Eerste(terug.AsSpan()) != daarna.Advies),
        ];
    }
}
