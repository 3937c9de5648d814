// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Vandaag;

/// <summary>Something that steering needs and that is not there yet.</summary>
public enum Leemtesoort
{
    /// <summary>An opgave without opgavemanager.</summary>
    Opgavemanager,

    /// <summary>An opgave that runs without opdracht.</summary>
    Opdracht,

    /// <summary>An opgave without goals.</summary>
    Doelen,

    /// <summary>An effort without bestuurlijk opdrachtgever.</summary>
    BestuurlijkOpdrachtgever,

    /// <summary>An effort without ambtelijk opdrachtgever.</summary>
    AmbtelijkOpdrachtgever,

    /// <summary>An effort that nobody leads.</summary>
    Sturingsprofessional,

    /// <summary>An effort of which the werkwijze was not chosen.</summary>
    Werkwijze,

    /// <summary>An effort that contributes to nothing yet.</summary>
    Bijdrage,

    /// <summary>An effort of which the phase is unknown.</summary>
    Fase,

    /// <summary>A goal to which no effort contributes.</summary>
    Inspanningen,
}
