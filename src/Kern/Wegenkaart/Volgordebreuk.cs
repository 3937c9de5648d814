// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>An effort begins before one that it requires has ended, however vague dates are read.</summary>
/// <param name="Vraagt">The effort that requires the other.</param>
/// <param name="Nodig">The effort that is required.</param>
/// <param name="Dagen">How many days too early, at least.</param>
public sealed record Volgordebreuk(Inspanning Vraagt, Inspanning Nodig, int Dagen)
{
    /// <summary>
    /// Days between the end of what is required and the begin of what requires it: the most there can be, when dates are vague. Below zero
    /// the order is broken; empty when a date is unknown.
    /// </summary>
    public static int? Ruimte(Inspanning vraagt, Inspanning nodig) =>
        vraagt.Start is { } begin && nodig.Eind is { } eind ? begin.Tot.DayNumber - eind.Van.DayNumber : null;

    /// <summary>The dependency is broken; nothing when it is whole, cannot be judged, or is of another kind than "vereist".</summary>
    public static Volgordebreuk? Van(Afhankelijkheid afhankelijkheid, Func<Guid, Inspanning?> zoek) =>
        afhankelijkheid.Soort == Afhankelijkheidssoort.Vereist && zoek(afhankelijkheid.Van) is { } vraagt && zoek(afhankelijkheid.Naar) is { } nodig
        && !vraagt.IsAfgesloten && Ruimte(vraagt, nodig) is { } ruimte and < 0
            ? new(vraagt, nodig, -ruimte)
            : null;

    /// <summary>Every broken order that this viewer may see, the worst first.</summary>
    public static ImmutableArray<Volgordebreuk> Alle(Blik blik) =>
        [.. blik.Alle<Afhankelijkheid>().Select(deel => Van(deel, id => blik.Zoek<Inspanning>(id))).OfType<Volgordebreuk>()
            .OrderByDescending(breuk => breuk.Dagen).ThenBy(breuk => breuk.Vraagt.Naam, StringComparer.Ordinal)];
}
