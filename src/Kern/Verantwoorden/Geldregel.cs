// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Verantwoorden;

/// <summary>The costs of one opgave or effort in a year, in whole cents; what no line tells is empty.</summary>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Begroot">Budget after changes.</param>
/// <param name="Gerealiseerd">Spent.</param>
/// <param name="Prognose">Expected for the whole year.</param>
/// <param name="Van">The newest day the figures are of.</param>
public sealed record Geldregel(Feit Waar, long? Begroot, long? Gerealiseerd, long? Prognose, DateOnly? Van)
{
    /// <summary>What is expected above (or, negative, below) the budget: the forecast, or else what was spent when that is more.</summary>
    public long? Afwijking => Begroot is { } begroot
        ? Prognose is { } prognose ? prognose - begroot : Gerealiseerd > begroot ? Gerealiseerd - begroot : null
        : null;

    internal static Geldregel? Maak(Blik blik, Feit waar, int jaar)
    {
        var regels = blik.Naar(r => r.BudgetVan, waar.Id).Where(regel => regel.Jaar == jaar && regel.Richting == Geldrichting.Lasten).ToImmutableArray();
        return regels.IsEmpty
            ? null
            : new Geldregel(waar, Som(regels, regel => regel.BegrootCenten), Som(regels, regel => regel.GerealiseerdCenten), Som(regels, regel => regel.PrognoseCenten), regels.Max(regel => regel.Peildatum));
    }

    private static long? Som(ImmutableArray<Budgetregel> regels, Func<Budgetregel, long?> bedrag) =>
        regels.Any(regel => bedrag(regel) is not null) ? regels.Sum(regel => bedrag(regel) ?? 0) : null;
}
