// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What kind of figure a Meting is.</summary>
public enum Metingsoort
{
    /// <summary>Measured.</summary>
    Realisatie,

    /// <summary>Measured before the efforts started.</summary>
    Nulmeting,

    /// <summary>What the organisation wants to reach; not a legal norm.</summary>
    Streefwaarde,

    /// <summary>What is expected.</summary>
    Prognose,
}
