// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>Where in a record a word stands; what comes first weighs more.</summary>
public enum Veld
{
    /// <summary>What the record is called.</summary>
    Naam,

    /// <summary>Code, number or reference.</summary>
    Code,

    /// <summary>What the record is about: the question worded, the text of a note.</summary>
    Inhoud,

    /// <summary>All other text.</summary>
    Overig,
}
