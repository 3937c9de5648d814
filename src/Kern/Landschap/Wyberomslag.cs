// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Kern.Landschap;

/// <summary>A turning point of a wyber: a decision with a name, a day and a reason. It is never changed afterwards.</summary>
public sealed record Wyberomslag : Deel
{
    /// <summary>Narrow, or widen on.</summary>
    public Wyberrichting Richting { get; init; }

    /// <summary>Who decided.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(Feit.TekstMax)]
    public required string Waarom { get; init; }
}
