// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Profielen;

/// <summary>What a role profile tells.</summary>
public enum Profieldeel
{
    /// <summary>What the role is for.</summary>
    Waartoe,

    /// <summary>What the role decides itself, and what not.</summary>
    Beslist,

    /// <summary>What somebody must be good at.</summary>
    Kwaliteiten,

    /// <summary>How the role relates to the lijnmanager.</summary>
    Lijn,

    /// <summary>What to do when the line refuses.</summary>
    Escalatie,
}
