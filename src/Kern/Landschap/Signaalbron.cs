// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>From which world a signal comes.</summary>
public enum Signaalbron
{
    /// <summary>Nobody told.</summary>
    Onbekend,

    /// <summary>People, neighbourhoods, firms and associations.</summary>
    Leefwereld,

    /// <summary>Council, college or another administration.</summary>
    Politiek,

    /// <summary>Figures and research.</summary>
    Cijfers,

    /// <summary>The organisation itself.</summary>
    EigenOrganisatie,
}
