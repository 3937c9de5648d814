// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Who meets.</summary>
public enum Overlegsoort
{
    /// <summary>The sturingsdriehoek of an effort, or of an opgave.</summary>
    Driehoek,

    /// <summary>The table where the opgaven of the organisation are looked at together.</summary>
    Tafel,

    /// <summary>The executive.</summary>
    College,

    /// <summary>A committee of the council.</summary>
    Commissie,
}
