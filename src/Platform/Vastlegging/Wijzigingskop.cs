// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>The header of a recorded change.</summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Versie">Number of the change, from 1.</param>
/// <param name="Tijdstip">Microseconds since 1 January 1970 UTC; later than that of the change before.</param>
/// <param name="PersoonId">Who did it; empty for the system.</param>
/// <param name="Handeling">What was done.</param>
/// <param name="Reden">Why.</param>
/// <param name="VorigeHash">Hash of the change before.</param>
internal sealed record Wijzigingskop(
    Guid OrganisatieId, long Versie, long Tijdstip, Guid? PersoonId, string Handeling, string? Reden, byte[] VorigeHash)
{
    internal DateTime TijdstipUtc => Tijd.VanMicroseconden(Tijdstip);
}
