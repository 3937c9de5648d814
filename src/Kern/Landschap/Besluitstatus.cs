// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Where a decision stands.</summary>
public enum Besluitstatus
{
    /// <summary>Proposed.</summary>
    Voorstel,

    /// <summary>On the agenda of the organ.</summary>
    Geagendeerd,

    /// <summary>Taken.</summary>
    Genomen,

    /// <summary>Withdrawn.</summary>
    Ingetrokken,
}
