// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Somebody accepts a finding for a while, with a reason. It counts again after <see cref="Tot"/>, and as soon as the facts it was about change.</summary>
public sealed record Acceptatie : Feit
{
    /// <summary>Length of <see cref="Vingerafdruk"/>.</summary>
    public const int VingerafdrukLengte = 32;

    /// <summary>Code of the check.</summary>
    [MaxLength(CodeMax)]
    public required string Toets { get; init; }

    /// <summary>The record the finding is about.</summary>
    public required Guid Op { get; init; }

    /// <summary>Why it may stay as it is.</summary>
    [MaxLength(TekstMax)]
    public required string Reden { get; init; }

    /// <summary>The last day on which it is accepted.</summary>
    public required DateOnly Tot { get; init; }

    /// <summary>The facts that the finding was about, as a hash in lower case hexadecimal.</summary>
    [MaxLength(VingerafdrukLengte)]
    public required string Vingerafdruk { get; init; }

    /// <summary>Who accepted it.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>When.</summary>
    public required DateOnly Datum { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Reden;
}
