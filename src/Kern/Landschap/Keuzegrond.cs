// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What was recorded about an effort when its werkwijze was chosen, so that it shows later what changed since.</summary>
public sealed record Keuzegrond : Deel
{
    /// <summary>Parties that took part.</summary>
    public Lijst<Guid> Partijen { get; init => field = value ?? []; } = [];

    /// <summary>Goals it contributed to.</summary>
    public Lijst<Guid> Doelen { get; init => field = value ?? []; } = [];

    /// <summary>All budgeted costs together, whole cents; empty when nothing was budgeted.</summary>
    public long? BudgetCenten { get; init; }

    /// <summary>The last day it was meant to run.</summary>
    public DateOnly? Eind { get; init; }
}
