// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>An idea, chance, possibility or problem that somebody brought in; not yet an opgave. Who said it and when stays with it.</summary>
public sealed record Signaal : Feit
{
    /// <summary>What kind of signal it is.</summary>
    public Signaalsoort Soort { get; init; }

    /// <summary>What is said, in the words of who said it.</summary>
    [MaxLength(TekstMax)]
    public required string Tekst { get; init; }

    /// <summary>From which world it comes.</summary>
    public Signaalbron Afkomst { get; init; }

    /// <summary>Who said it, and where.</summary>
    [MaxLength(NaamMax)]
    public string? Herkomst { get; init; }

    /// <summary>Who feels it.</summary>
    [MaxLength(NaamMax)]
    public string? WieVoeltHet { get; init; }

    /// <summary>How long it can wait.</summary>
    public Urgentie Urgentie { get; init; }

    /// <summary>How much attention it has in the media.</summary>
    public Aandacht Media { get; init; }

    /// <summary>The day it was said.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Opgaven and efforts it led to, or says something about.</summary>
    public Lijst<Guid> Over { get; init => field = value ?? []; } = [];

    /// <summary>The signal that says the same, in which it is continued.</summary>
    public Guid? GaatOverIn { get; init; }

    /// <summary>What became of it, when that is no opgave and no effort.</summary>
    [MaxLength(TekstMax)]
    public string? Gevolg { get; init; }

    /// <summary>The day on which it is looked at again, when it is parked.</summary>
    public DateOnly? Terugkijkdatum { get; init; }

    /// <summary>It came in by the public form; nobody of the organisation wrote it down.</summary>
    public bool Gemeld { get; init; }

    /// <summary>Who wrote it down.</summary>
    public Guid? DoorId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Tekst;

    /// <summary>How far it has come, as its own fields tell.</summary>
    [JsonIgnore]
    public Signaalstand Stand =>
        GaatOverIn is not null ? Signaalstand.Samengevoegd
        : Over.Count > 0 ? Signaalstand.Gekoppeld
        : Terugkijkdatum is not null ? Signaalstand.Geparkeerd
        : Gevolg is not null ? Signaalstand.Afgehandeld
        : Signaalstand.Nieuw;
}
