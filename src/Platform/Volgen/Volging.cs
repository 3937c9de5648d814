// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Volgen;

/// <summary>Somebody wants to hear of an opgave, effort or goal. Whether it may be seen is asked again at every look.</summary>
internal sealed class Volging
{
    public Guid OrganisatieId { get; init; }

    public Guid AccountId { get; init; }

    public Guid FeitId { get; init; }
}
