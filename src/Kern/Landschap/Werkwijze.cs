// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>How an effort is steered, from predictable to unpredictable.</summary>
public enum Werkwijze
{
    /// <summary>Nobody has chosen yet.</summary>
    NogNietGekozen,

    /// <summary>Repeat work in the line.</summary>
    Routine,

    /// <summary>One result, agreed beforehand.</summary>
    Project,

    /// <summary>Goals, by several efforts and parties.</summary>
    Programma,

    /// <summary>Parties find their way together.</summary>
    Bestuursproces,

    /// <summary>It must be there now, without a script.</summary>
    Improvisatie,
}
