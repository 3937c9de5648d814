// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>From which role somebody looks at opgavegericht werken.</summary>
public enum Perspectief
{
    /// <summary>Head of the organisation.</summary>
    Gemeentesecretaris,

    /// <summary>Member of the board or of management.</summary>
    Directie,

    /// <summary>Leads an opgave.</summary>
    Opgavemanager,

    /// <summary>Commissions work as an official.</summary>
    Opdrachtgever,

    /// <summary>Leads a project, process or programme.</summary>
    Sturingsprofessional,

    /// <summary>Another role.</summary>
    Anders,
}
