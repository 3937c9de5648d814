// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What a tested question becomes.</summary>
public enum Toetsuitslag
{
    /// <summary>An opgave; until its opdracht a kandidaat-opgave.</summary>
    Opgave,

    /// <summary>One effort answers it.</summary>
    Inspanning,

    /// <summary>A department answers it in its ordinary work.</summary>
    Lijn,

    /// <summary>Not now, with a date to look again.</summary>
    Parkeerplaats,
}
