// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What the outcome of a wyber leads to.</summary>
public enum Wybergevolg
{
    /// <summary>Not decided yet.</summary>
    NogOpen,

    /// <summary>The formulation of an opgave.</summary>
    Opgave,

    /// <summary>An effort.</summary>
    Inspanning,

    /// <summary>The question of a next wyber.</summary>
    VolgendeWyber,

    /// <summary>It ends here.</summary>
    Stop,
}
