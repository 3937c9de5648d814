// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.WatAls;

/// <summary>What a step does with an effort or opgave.</summary>
public enum Stapsoort
{
    /// <summary>Ends it, after its last day.</summary>
    Stop,

    /// <summary>Starts it.</summary>
    Start,

    /// <summary>Starts later when it has not started, ends later when it has.</summary>
    StelUit,

    /// <summary>Gives it another budget for one year.</summary>
    WijzigBudget,

    /// <summary>Gives it another werkwijze.</summary>
    WijzigWerkwijze,

    /// <summary>Continues it in another of the same kind.</summary>
    VoegSamen,

    /// <summary>Makes it routine work of the line.</summary>
    DraagOverAanLijn,
}
