// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>A setting of one organisation.</summary>
internal sealed class Organisatiekeuze
{
    public Guid OrganisatieId { get; init; }

    public required string Sleutel { get; init; }

    public required string Waarde { get; set; }
}
