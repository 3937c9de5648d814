// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Where an effort stands.</summary>
public enum Fase
{
    /// <summary>Taken over from a list that does not tell.</summary>
    Onbekend,

    /// <summary>Being prepared; not started.</summary>
    Voorbereiding,

    /// <summary>Running.</summary>
    InUitvoering,

    /// <summary>Started, and deliberately standing still.</summary>
    OnHold,

    /// <summary>Delivered.</summary>
    Afgerond,

    /// <summary>Ended before its result was there.</summary>
    Gestopt,

    /// <summary>Dropped before it started.</summary>
    Vervallen,
}
