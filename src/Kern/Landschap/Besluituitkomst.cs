// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>What an organ decided; "no" and "not now" are decisions too, and are kept.</summary>
public enum Besluituitkomst
{
    /// <summary>Nothing was decided yet, or an older record does not tell: then a decision that was taken is a yes.</summary>
    Onbeslist,

    /// <summary>As proposed.</summary>
    Ja,

    /// <summary>Not as proposed, and it does not come back.</summary>
    Nee,

    /// <summary>Parked, with a date on which it is looked at again.</summary>
    NietNu,
}
