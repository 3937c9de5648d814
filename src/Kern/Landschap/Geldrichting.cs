// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Side of the budget; income is *baten (begroting)*, never a societal benefit.</summary>
public enum Geldrichting
{
    /// <summary>Costs.</summary>
    Lasten,

    /// <summary>Income of the budget.</summary>
    Baten,
}
