// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Running budget or credit.</summary>
public enum Geldsoort
{
    /// <summary>Running budget of a year.</summary>
    Exploitatie,

    /// <summary>Investment credit.</summary>
    Krediet,
}
