// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Names that differ by typing mistakes, the order of words or words that say nothing. It is told of the one that came later.</summary>
internal sealed class NaamLijktOp() : Toets<Feit>(
    "naam-lijkt-op",
    Ernst.Weten,
    "Namen die bijna hetzelfde zijn",
    "Twee keer hetzelfde onder een andere naam telt dubbel in elk overzicht.",
    "Voeg samen of geef duidelijke namen")
{
    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning) || soort == typeof(Doel);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar) => Loopt(grond, waar) && grond.Namen.Eerdere(waar) is { Count: > 0 } eerdere
        ? [.. eerdere.Select(grond.Blik.Zichtbaar).OfType<Feit>().Where(ander => Loopt(grond, ander)).Select(ander => Op(waar, ander.Titel, grond: ander))]
        : [];

    private static bool Loopt(Toetsgrond grond, Feit feit) => feit switch
    {
        Opgave opgave => !opgave.IsAfgesloten,
        Inspanning inspanning => !inspanning.IsAfgesloten,
        _ => feit is Doel doel && grond.Telt(doel),
    };
}
