// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>An answer to a question of a test.</summary>
public enum Antwoord
{
    /// <summary>Not known (yet).</summary>
    Onbekend,

    /// <summary>Yes.</summary>
    Ja,

    /// <summary>Rather yes than no.</summary>
    EerderJa,

    /// <summary>Rather no than yes.</summary>
    EerderNee,

    /// <summary>No.</summary>
    Nee,
}
