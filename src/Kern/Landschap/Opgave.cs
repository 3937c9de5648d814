// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Samenhang.Kern.Kalender;

namespace Samenhang.Kern.Landschap;

/// <summary>A question from society that asks for an answer, given as an opdracht.</summary>
public sealed record Opgave : Feit
{
    /// <summary>Own code, unique in the organisation; used to update in place by import.</summary>
    [MaxLength(CodeMax)]
    public string? Code { get; init; }

    /// <summary>Name, at most <see cref="Feit.NaamMax"/> characters.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>The opgave in one or two sentences.</summary>
    [MaxLength(TekstMax)]
    public string? Omschrijving { get; init; }

    /// <summary>The question worded.</summary>
    public Formulering Formulering { get; init => field = value ?? new(); } = new();

    /// <summary>Which way an answer is sought.</summary>
    [MaxLength(TekstMax)]
    public string? Oplossingsrichting { get; init; }

    /// <summary>What everybody tells outside.</summary>
    [MaxLength(TekstMax)]
    public string? LijnNaarBuiten { get; init; }

    /// <summary>Frameworks.</summary>
    public Kaders Kaders { get; init => field = value ?? new(); } = new();

    /// <summary>The larger opgave this one is part of.</summary>
    public Guid? DeelVan { get; init; }

    /// <summary>What came before it.</summary>
    [MaxLength(TekstMax)]
    public string? Herkomst { get; init; }

    /// <summary>Where it stands.</summary>
    public Opgavestatus Status { get; init; }

    /// <summary>The opgave in which it was continued.</summary>
    public Guid? GaatOverIn { get; init; }

    /// <summary>The opgave that was split, of which this is a part.</summary>
    public Guid? KomtVoortUit { get; init; }

    /// <summary>Whatever else the source tells.</summary>
    [MaxLength(TekstMax)]
    public string? Toelichting { get; init; }

    /// <summary>Themes.</summary>
    public Lijst<string> Themas { get; init => field = value ?? []; } = [];

    /// <summary>The portefeuilles it touches.</summary>
    public Lijst<Portefeuillekoppeling> Portefeuilles { get; init => field = value ?? []; } = [];

    /// <summary>When it starts or started.</summary>
    public Datering? Start { get; init; }

    /// <summary>When it is meant to end, or ended.</summary>
    public Datering? Eind { get; init; }

    /// <summary>When a parked opgave is looked at again.</summary>
    public DateOnly? Terugkijkdatum { get; init; }

    /// <summary>Who may see it.</summary>
    public Zichtbaarheid Zichtbaarheid { get; init; }

    /// <summary>True when it came in by import: what is missing is unknown, not refused.</summary>
    public bool Overgenomen { get; init; }

    /// <summary>Where it was found.</summary>
    [MaxLength(BronMax)]
    public string? Bron { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;

    /// <summary>Before its opdracht, and not taken over as running: not counted as an opgave.</summary>
    [JsonIgnore]
    public bool IsKandidaat => Status is Opgavestatus.Verkenning or Opgavestatus.Geformuleerd;

    /// <summary>It went to another place and asks nothing more.</summary>
    [JsonIgnore]
    public bool IsAfgesloten => Status is Opgavestatus.Gesloten or Opgavestatus.GeenOpgave or Opgavestatus.Samengevoegd or Opgavestatus.Gesplitst;
}
