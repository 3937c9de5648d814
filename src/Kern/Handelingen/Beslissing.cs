// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>What an organ decided on a proposal, as the list of decisions says it.</summary>
/// <param name="Uitkomst">Yes, no or not now.</param>
/// <param name="Organ">The organ, in the words of the organisation.</param>
/// <param name="Datum">Day of the decision.</param>
public sealed record Beslissing(Besluituitkomst Uitkomst, string? Organ, DateOnly? Datum)
{
    /// <summary>Number.</summary>
    public string? Nummer { get; init; }

    /// <summary>Address in the council or case system.</summary>
    public string? Link { get; init; }

    /// <summary>Why, in the words of the organ; empty keeps that of the proposal.</summary>
    public string? Motivering { get; init; }

    /// <summary>Votes, for raad, Staten and AB.</summary>
    public string? Stemverhouding { get; init; }

    /// <summary>Confidential note; empty keeps what there is.</summary>
    public string? Aantekening { get; init; }

    /// <summary>When a parked proposal is looked at again.</summary>
    public DateOnly? Terugkijkdatum { get; init; }

    /// <summary>The proposal with this decision.</summary>
    /// <param name="voorstel">The proposal.</param>
    public Besluit Op(Besluit voorstel) => voorstel with
    {
        Status = Besluitstatus.Genomen,
        Uitkomst = Uitkomst,
        Organ = Organ,
        Datum = Datum,
        Nummer = Nummer ?? voorstel.Nummer,
        Link = Link ?? voorstel.Link,
        Motivering = Motivering ?? voorstel.Motivering,
        Stemverhouding = Stemverhouding,
        Aantekening = Aantekening ?? voorstel.Aantekening,
        Terugkijkdatum = Uitkomst == Besluituitkomst.NietNu ? Terugkijkdatum : null,
    };
}
