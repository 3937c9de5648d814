// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Which way an indicator should go.</summary>
public enum Richting
{
    /// <summary>No direction is meant.</summary>
    Neutraal,

    /// <summary>More is better.</summary>
    Hoger,

    /// <summary>Less is better.</summary>
    Lager,
}
