// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>What became of a contribution.</summary>
public enum Lot
{
    /// <summary>It takes part.</summary>
    Open,

    /// <summary>It was dropped while narrowing, with a reason.</summary>
    Geschrapt,

    /// <summary>It was chosen.</summary>
    Gekozen,

    /// <summary>The facilitator hid it from others, with a reason.</summary>
    Verborgen,
}
