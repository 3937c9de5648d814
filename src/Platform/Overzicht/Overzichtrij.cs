// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Overzicht;

/// <summary>An overview that was made for a person and a period; its key is what keeps it from going out twice.</summary>
internal sealed class Overzichtrij
{
    public Guid OrganisatieId { get; init; }

    public Guid AccountId { get; init; }

    public Overzichtritme Ritme { get; init; }

    /// <summary>A day, a week, or the version up to which was told.</summary>
    public required string Periode { get; init; }

    /// <summary>The version of the organisation that was told about; the next overview begins there.</summary>
    public long Versie { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime GemaaktOp { get; init; }
}
