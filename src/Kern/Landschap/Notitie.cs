// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A note on any record.</summary>
public sealed record Notitie : Feit
{
    /// <summary>The record.</summary>
    public required Guid Op { get; init; }

    /// <summary>The note.</summary>
    [MaxLength(TekstMax)]
    public required string Tekst { get; init; }

    /// <summary>Who wrote it.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>When.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>The people named in it.</summary>
    public Lijst<Guid> Genoemd { get; init => field = value ?? []; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Tekst;
}
