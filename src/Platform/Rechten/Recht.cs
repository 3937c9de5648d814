// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rechten;

/// <summary>What somebody may do in an organisation. The program asks for a permission, never for a role.</summary>
public enum Recht
{
    /// <summary>See opgaven, efforts, goals, people and their history.</summary>
    BeeldBekijken,

    /// <summary>See what is visible to those involved only.</summary>
    VertrouwelijkZien,

    /// <summary>Make and change opgaven, their opdracht, goals, parties and policy agreements.</summary>
    OpgaveWijzigen,

    /// <summary>Make and change efforts, contributions, dependencies, milestones and risks.</summary>
    InspanningWijzigen,

    /// <summary>Say who fills which role, and with what mandate.</summary>
    RolVervullen,

    /// <summary>Record decisions.</summary>
    BesluitNemen,

    /// <summary>Give and confirm the stand of an effort or an opgave.</summary>
    StandBevestigen,

    /// <summary>Make and change indicators and record measurements.</summary>
    MetingVastleggen,

    /// <summary>Change budget lines and links with the budget.</summary>
    BegrotingWijzigen,

    /// <summary>Write down signals, notes and how a question is worded, on what one may see.</summary>
    NotitieSchrijven,

    /// <summary>Accept a finding for a while, with a reason.</summary>
    BevindingAccepteren,

    /// <summary>Prepare meetings, take their minutes and record what was agreed.</summary>
    OverlegLeiden,

    /// <summary>Name a point in time.</summary>
    MomentVastleggen,

    /// <summary>Bring in lists from a file.</summary>
    Importeren,

    /// <summary>Take lists out as a file.</summary>
    Exporteren,

    /// <summary>Share a kept list with everybody who has a role.</summary>
    LijstenDelen,

    /// <summary>Add and change people and departments.</summary>
    PersonenBeheren,

    /// <summary>Change settings, portefeuilles, members and their roles.</summary>
    OrganisatieBeheren,

    /// <summary>Blank a text with personal data in every version.</summary>
    Wissen,

    /// <summary>Organise the activities of the association; of use only in the organisation that is the association.</summary>
    LeerhuisOrganiseren,
}
