// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A file that belongs to a record: what it is called and which bytes it is. The bytes themselves are kept outside the Beeld, by their hash.</summary>
public sealed record Bijlage : Feit
{
    /// <summary>Largest file, in bytes: 25 MiB.</summary>
    public const long BytesMax = 25L * 1024 * 1024;

    /// <summary>Longest name of a file, in characters, its extension included.</summary>
    public const int BestandsnaamMax = 150;

    /// <summary>Length of <see cref="Sha256"/>.</summary>
    public const int HashLengte = 64;

    /// <summary>The record.</summary>
    public required Guid Op { get; init; }

    /// <summary>Name of the file as it was brought; the extension tells its kind.</summary>
    [MaxLength(BestandsnaamMax)]
    public required string Naam { get; init; }

    /// <summary>What it is, in the words of who brought it.</summary>
    [MaxLength(NaamMax)]
    public string? Omschrijving { get; init; }

    /// <summary>How large it is, in bytes; from 1 to <see cref="BytesMax"/>.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of its bytes (FIPS 180-4), in lower case hexadecimal.</summary>
    [MaxLength(HashLengte)]
    public required string Sha256 { get; init; }

    /// <summary>Who brought it.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>When.</summary>
    public required DateOnly Datum { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
