// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>The rows of one group that stand on a page; a list that is not grouped has one group without value.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed class Lijstgroep<TRij>
{
    internal Lijstgroep(string? waarde, ulong[] masker, int aantal)
    {
        Waarde = waarde;
        Masker = masker;
        Aantal = aantal;
    }

    /// <summary>The value these rows have in common; empty when the list is not grouped.</summary>
    public string? Waarde { get; }

    /// <summary>How many rows the whole group has, on all pages together.</summary>
    public int Aantal { get; }

    /// <summary>The group began on an earlier page.</summary>
    public bool Vervolg { get; internal init; }

    /// <summary>Its rows on this page, in order.</summary>
    public List<TRij> Rijen { get; } = [];

    internal ulong[] Masker { get; }
}
