// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Does it come back each year?</summary>
public enum Geldaard
{
    /// <summary>The source does not tell.</summary>
    Onbekend,

    /// <summary>Once.</summary>
    Incidenteel,

    /// <summary>Each year.</summary>
    Structureel,
}
