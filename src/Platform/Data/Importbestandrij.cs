// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>One file of an import, as it was brought.</summary>
internal sealed class Importbestandrij
{
    public Guid ImportId { get; init; }

    public int Nummer { get; init; }

    public required string Naam { get; init; }

    public required byte[] Inhoud { get; init; }
}
