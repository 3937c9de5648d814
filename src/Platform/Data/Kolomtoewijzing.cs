// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>Which column meant what in an earlier import of an organisation, remembered for the next list of the same shape.</summary>
public sealed class Kolomtoewijzing
{
    /// <summary>Organisation that imported.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>What recognises the list, such as its normalised header row; at most 450 characters.</summary>
    public required string Sleutel { get; init; }

    /// <summary>The mapping, as JSON.</summary>
    public required string Inhoud { get; set; }
}
