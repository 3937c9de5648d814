// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>A threat or an opportunity.</summary>
public enum Risicosoort
{
    /// <summary>Something that may harm.</summary>
    Risico,

    /// <summary>Something that may help.</summary>
    Kans,
}
