// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>A goal that stays watched after the effort for it has ended: by whom, and when it is looked at again.</summary>
public sealed record Doelbewaking : Deel
{
    /// <summary>The goal.</summary>
    public required Guid DoelId { get; init; }

    /// <summary>Who watches it; empty is not agreed yet.</summary>
    public Guid? EigenaarId { get; init; }

    /// <summary>When it is looked at again; empty is not agreed yet.</summary>
    public DateOnly? Op { get; init; }
}
