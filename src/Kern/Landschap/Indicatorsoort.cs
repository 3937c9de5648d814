// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What an indicator measures.</summary>
public enum Indicatorsoort
{
    /// <summary>The source does not tell.</summary>
    Onbekend,

    /// <summary>A change in society.</summary>
    Effect,

    /// <summary>What the organisation delivered.</summary>
    Prestatie,

    /// <summary>How the work goes.</summary>
    Proces,
}
