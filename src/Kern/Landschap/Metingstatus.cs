// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How firm a figure is.</summary>
public enum Metingstatus
{
    /// <summary>The source will not change it.</summary>
    Definitief,

    /// <summary>The source may still change it.</summary>
    Voorlopig,
}
