// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What one effort needs of another.</summary>
public enum Afhankelijkheidssoort
{
    /// <summary>Cannot go on without the other.</summary>
    Vereist,

    /// <summary>Cannot go together with the other.</summary>
    SluitUit,

    /// <summary>Must go together with the other.</summary>
    MoetMet,
}
