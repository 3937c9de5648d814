// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What kind of signal it is; together the first of the four marks of an opgave.</summary>
public enum Signaalsoort
{
    /// <summary>Something that goes wrong.</summary>
    Probleem,

    /// <summary>Something that could be done.</summary>
    Idee,

    /// <summary>Something that passes by now.</summary>
    Kans,

    /// <summary>Something that has become possible.</summary>
    Mogelijkheid,
}
