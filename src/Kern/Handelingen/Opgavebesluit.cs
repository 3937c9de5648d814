// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>The decision by which opgaven are merged or split, as it was taken.</summary>
/// <param name="Id">Id of the decision that is recorded with it.</param>
/// <param name="Organ">The organ, in the words of the organisation.</param>
/// <param name="Datum">Day of the decision.</param>
/// <param name="Nummer">Number.</param>
public sealed record Opgavebesluit(Guid Id, string? Organ, DateOnly? Datum, string? Nummer)
{
    /// <summary>The decision, carried out at once.</summary>
    internal Besluit Maak(Besluitsoort soort, string naam, Zichtbaarheid zichtbaarheid, DateOnly vandaag, params IEnumerable<Guid> over) => new()
    {
        Id = Id,
        Soort = soort,
        Naam = naam.Length <= Feit.NaamMax ? naam : naam[..Feit.NaamMax],
        Organ = Organ,
        Datum = Datum,
        Nummer = Nummer,
        Status = Besluitstatus.Genomen,
        Uitkomst = Besluituitkomst.Ja,
        UitgevoerdOp = vandaag,
        Zichtbaarheid = zichtbaarheid,
        Over = Lijst.Uit(over),
    };
}
