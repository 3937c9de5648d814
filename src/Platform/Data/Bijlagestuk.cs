// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>A part of the bytes of an attachment. The same bytes are stored once for each organisation. Only the schema is described here.</summary>
internal sealed class Bijlagestuk
{
    public Guid OrganisatieId { get; init; }

    /// <summary>SHA-256 of all the bytes, in lower case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public int Nummer { get; init; }

    public required byte[] Inhoud { get; init; }
}
