// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What a budget link points to.</summary>
public enum Begrotingsdimensie
{
    /// <summary>A programme of the budget; not a programma as werkwijze.</summary>
    Programma,

    /// <summary>A taakveld of Iv3.</summary>
    Taakveld,

    /// <summary>A product of the own organisation.</summary>
    Product,
}
