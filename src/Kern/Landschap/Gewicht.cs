// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Weight of an influence or an interest.</summary>
public enum Gewicht
{
    /// <summary>Not told.</summary>
    Onbekend,

    /// <summary>Small.</summary>
    Klein,

    /// <summary>Middling.</summary>
    Middel,

    /// <summary>Large.</summary>
    Groot,
}
