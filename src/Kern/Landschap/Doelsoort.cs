// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Level of a goal.</summary>
public enum Doelsoort
{
    /// <summary>What the organisation wants to reach.</summary>
    Doel,

    /// <summary>The change in society that is meant.</summary>
    MaatschappelijkEffect,

    /// <summary>A step on the way to a goal.</summary>
    Tussendoel,
}
