// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What kind of player a Partij is.</summary>
public enum Partijsoort
{
    /// <summary>Not told.</summary>
    Onbekend,

    /// <summary>Another government.</summary>
    Overheid,

    /// <summary>A social organisation.</summary>
    Maatschappelijk,

    /// <summary>A company.</summary>
    Bedrijf,

    /// <summary>Residents or their group.</summary>
    Inwoners,

    /// <summary>Part of the own organisation.</summary>
    Intern,
}
