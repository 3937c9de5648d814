// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Toetsen;

/// <summary>Two efforts whose names differ by a typing mistake or a few letters.</summary>
internal sealed class NaamLijktOp() : Toets(
    "naam-lijkt-op",
    Ernst.Weten,
    "Namen die bijna hetzelfde zijn",
    "Twee keer hetzelfde onder een andere naam telt dubbel in elk overzicht.",
    "Voeg samen of geef duidelijke namen")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        Paren(grond.Open).Select(paar => Op(paar.Een, paar.Ander.Naam));

    private const int Buren = 5;

    /// <summary>Each name is held against the next few in order of letters: a long list does not become a square of comparisons.</summary>
    private static IEnumerable<(Inspanning Een, Inspanning Ander)> Paren(IEnumerable<Inspanning> inspanningen) =>
        from delen in new[] { Gevormd(inspanningen) }
        from een in Enumerable.Range(0, delen.Count)
        from ander in Enumerable.Range(een + 1, Math.Min(Buren, delen.Count - een - 1))
        where Bewerkingsafstand.Hoogstens(delen[een].Vorm, delen[ander].Vorm, delen[een].Vorm.Length >= 16 ? 2 : 1)
        select (delen[een].Inspanning, delen[ander].Inspanning);

    private static List<(Inspanning Inspanning, string Vorm)> Gevormd(IEnumerable<Inspanning> inspanningen) =>
        [.. inspanningen.Select(inspanning => (inspanning, Vorm: Woordvorm.Normaliseer(inspanning.Naam))).Where(deel => deel.Vorm.Length >= 8).OrderBy(deel => deel.Vorm, StringComparer.Ordinal)];
}
