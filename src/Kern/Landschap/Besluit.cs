// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Samenhang.Kern.WatAls;

namespace Samenhang.Kern.Landschap;

/// <summary>A decision about opgaven or efforts.</summary>
public sealed record Besluit : Feit
{
    /// <summary>What it does.</summary>
    public Besluitsoort Soort { get; init; }

    /// <summary>What is decided, in one line.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>Opgaven and efforts it is about.</summary>
    public Lijst<Guid> Over { get; init => field = value ?? []; } = [];

    /// <summary>Organ that decides.</summary>
    [MaxLength(NaamMax)]
    public string? Organ { get; init; }

    /// <summary>Where it stands.</summary>
    public Besluitstatus Status { get; init; }

    /// <summary>Date.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Number.</summary>
    [MaxLength(CodeMax)]
    public string? Nummer { get; init; }

    /// <summary>Address in the council or case system.</summary>
    [MaxLength(BronMax)]
    public string? Link { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(TekstMax)]
    public string? Motivering { get; init; }

    /// <summary>Consequence for goals, people and money.</summary>
    [MaxLength(TekstMax)]
    public string? Gevolg { get; init; }

    /// <summary>Votes, for raad, Staten and AB.</summary>
    [MaxLength(TekstMax)]
    public string? Stemverhouding { get; init; }

    /// <summary>Note of the college; confidential.</summary>
    [MaxLength(TekstMax)]
    public string? Aantekening { get; init; }

    /// <summary>Who may see it.</summary>
    public Zichtbaarheid Zichtbaarheid { get; init; }

    /// <summary>What was decided.</summary>
    public Besluituitkomst Uitkomst { get; init; }

    /// <summary>When a proposal that was parked is looked at again.</summary>
    public DateOnly? Terugkijkdatum { get; init; }

    /// <summary>What the proposal says.</summary>
    public Voorsteltekst? Voorstel { get; init; }

    /// <summary>Version of the organisation on which the proposal was made: what changed since is shown before somebody decides.</summary>
    public long? OpVersie { get; init; }

    /// <summary>What is done when it is carried out, in this order.</summary>
    public Lijst<Stap> Stappen { get; init => field = value ?? []; } = [];

    /// <summary>Goals that stay watched when it is carried out.</summary>
    public Lijst<Doelbewaking> Bewaking { get; init => field = value ?? []; } = [];

    /// <summary>The day on which its steps were carried out.</summary>
    public DateOnly? UitgevoerdOp { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;

    /// <summary>It waits for an organ.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is Besluitstatus.Voorstel or Besluitstatus.Geagendeerd;

    /// <summary>It was taken as proposed; of older records a decision that was taken is one.</summary>
    [JsonIgnore]
    public bool IsJa => Status == Besluitstatus.Genomen && Uitkomst is (Besluituitkomst.Ja or Besluituitkomst.Onbeslist);

    /// <summary>It was parked: "not now".</summary>
    [JsonIgnore]
    public bool IsGeparkeerd => Status == Besluitstatus.Genomen && Uitkomst == Besluituitkomst.NietNu;
}
