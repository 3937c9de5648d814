// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Who fills which role, from–to.</summary>
public sealed record Rolvervulling : Feit
{
    /// <summary>The role.</summary>
    public required Rol Rol { get; init; }

    /// <summary>The opgave or effort.</summary>
    public required Guid Op { get; init; }

    /// <summary>Person, vacancy or unknown.</summary>
    public Bezetting Bezetting { get; init; }

    /// <summary>The person, when a person fills it.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>First day; empty is always.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Last day; empty is without end.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Hours a week, 0 to 60.</summary>
    public decimal? UrenPerWeek { get; init; }

    /// <summary>The mandate that goes with it.</summary>
    public Guid? MandaatId { get; init; }

    /// <summary>Deputy.</summary>
    public Guid? PlaatsvervangerId { get; init; }

    /// <summary>What the line manager answered when hours were asked; it may be about other hours than are asked now.</summary>
    public Lijnantwoord? Lijn { get; init; }

    /// <summary>The answer of the line to what is asked now; none when it is still to come, or when more is asked since.</summary>
    [JsonIgnore]
    public Lijnantwoord? Antwoord => Lijn is { } lijn && lijn.GaatOver(this) ? lijn : null;

    /// <summary>Hours of somebody are asked, so the line has something to say.</summary>
    [JsonIgnore]
    public bool VraagtUren => Bezetting == Bezetting.Persoon && PersoonId is not null && UrenPerWeek > 0;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Rol.ToString();

    /// <summary>Does this hold on the given day? Both ends are included.</summary>
    public bool GeldtOp(DateOnly dag) => (Van is null || Van <= dag) && (Tot is null || Tot >= dag);
}
