// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Where a political agreement was made.</summary>
public enum Beleidsafspraaksoort
{
    /// <summary>Coalition agreement.</summary>
    Coalitieakkoord,

    /// <summary>Programme of the executive.</summary>
    Collegeprogramma,

    /// <summary>A vision or framework.</summary>
    Visie,

    /// <summary>A motion; the council asks.</summary>
    Motie,

    /// <summary>An amendment; the council decides otherwise.</summary>
    Amendement,

    /// <summary>A promise of the executive to the council.</summary>
    Toezegging,
}
