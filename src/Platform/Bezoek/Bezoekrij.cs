// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Bezoek;

/// <summary>When an account was last at work in an organisation, and what it had seen; instants in microseconds since 1970, UTC.</summary>
internal sealed class Bezoekrij
{
    public Guid OrganisatieId { get; init; }

    public Guid AccountId { get; init; }

    public long LaatstOp { get; init; }

    public long LaatsteVersie { get; init; }

    /// <summary>End of the visit before this one.</summary>
    public long? VorigOp { get; init; }

    public long? VorigeVersie { get; init; }
}
