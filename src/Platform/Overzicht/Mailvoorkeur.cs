// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Overzicht;

/// <summary>How often an account wants one kind of overview of one organisation.</summary>
internal sealed class Mailvoorkeur
{
    public Guid OrganisatieId { get; init; }

    public Guid AccountId { get; init; }

    public Overzichtsoort Soort { get; init; }

    public Overzichtritme Ritme { get; set; }
}
