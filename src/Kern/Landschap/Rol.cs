// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>A role that somebody fills on an opgave or an effort.</summary>
public enum Rol
{
    /// <summary>Regisseur and portfoliomanager of the opgave in one person (domain-model §2).</summary>
    Opgavemanager,

    /// <summary>The member of the executive who is finally responsible.</summary>
    BestuurlijkOpdrachtgever,

    /// <summary>The official who gives the opdracht and is finally responsible.</summary>
    AmbtelijkOpdrachtgever,

    /// <summary>Projectleider, programmamanager or procesregisseur: the third corner of the driehoek.</summary>
    Sturingsprofessional,

    /// <summary>Opdrachtgever beside the one who is finally responsible.</summary>
    MedeOpdrachtgever,

    /// <summary>Acts for the ambtelijk opdrachtgever from day to day.</summary>
    GedelegeerdOpdrachtgever,

    /// <summary>Answers for a routine in the line.</summary>
    Lijneigenaar,

    /// <summary>Answers for an improvisatie.</summary>
    Verantwoordelijke,

    /// <summary>Works on it.</summary>
    Teamlid,
}
