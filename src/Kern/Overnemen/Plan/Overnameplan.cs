// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Overnemen.Plan;

/// <summary>Somebody the organisation knows, or will know after taking over.</summary>
/// <param name="Id">Key in the Register.</param>
/// <param name="Naam">Name in reading order.</param>
/// <param name="Functie">Function, or null.</param>
public sealed record Naamgenoot(Guid Id, string Naam, string? Functie);

/// <summary>What taking over a set of lists would do. Nothing has been done yet.</summary>
/// <param name="Rijen">Every row of every list.</param>
/// <param name="Mutaties">What is recorded for the rows that are not rejected.</param>
/// <param name="NieuwePersonen">People who are named and not known yet.</param>
public sealed record Overnameplan(IReadOnlyList<Rijplan> Rijen, IReadOnlyList<Mutatie> Mutaties, IReadOnlyList<Naamgenoot> NieuwePersonen)
{
    /// <summary>Number of rows with this outcome.</summary>
    public int Aantal(Rijuitkomst uitkomst) => Rijen.Count(rij => rij.Uitkomst == uitkomst);

    /// <summary>Number of rows that are taken over with a remark.</summary>
    public int Waarschuwingen => Rijen.Count(rij => rij.HeeftWaarschuwing);

    /// <summary>True when nothing stands in the way of taking over every row.</summary>
    public bool IsGeheel => Rijen.All(rij => rij.Uitkomst != Rijuitkomst.Afgewezen);
}
