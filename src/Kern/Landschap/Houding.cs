// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Attitude of a party; internal, disclosed only under the Woo.</summary>
public enum Houding
{
    /// <summary>Not told.</summary>
    Onbekend,

    /// <summary>Pulls along.</summary>
    TrektMee,

    /// <summary>Takes part.</summary>
    DoetMee,

    /// <summary>Waits.</summary>
    Afwachtend,

    /// <summary>Is against it.</summary>
    Tegen,
}
