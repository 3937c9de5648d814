// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>How somebody words the question of an opgave at a moment. What an opgave is, differs by who looks and changes with time.</summary>
public sealed record Waarneming : Feit
{
    /// <summary>The opgave.</summary>
    public required Guid OpgaveId { get; init; }

    /// <summary>The question in the words of who told it.</summary>
    [MaxLength(TekstMax)]
    public required string Tekst { get; init; }

    /// <summary>Who words it so: a group, party or medium.</summary>
    [MaxLength(NaamMax)]
    public required string Wie { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Where it can be read or heard.</summary>
    [MaxLength(BronMax)]
    public string? Vindplaats { get; init; }

    /// <summary>The signal it was heard in.</summary>
    public Guid? SignaalId { get; init; }

    /// <summary>The question itself has shifted: the formulering asks to be looked at.</summary>
    public bool Verschuiving { get; init; }

    /// <summary>The day on which the formulering was looked at for it.</summary>
    public DateOnly? BekekenOp { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Tekst;

    /// <summary>The question has shifted and nobody looked at the formulering since.</summary>
    [JsonIgnore]
    public bool VraagtAandacht => Verschuiving && BekekenOp is null;
}
