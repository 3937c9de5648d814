// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>An answer of an issuer that was taken, so that it is not taken again. Of use for as long as a question lasts.</summary>
internal sealed class Aanmeldantwoord
{
    /// <summary>Hash of the state of the question.</summary>
    public required string Hash { get; init; }

    public DateTime GenomenOp { get; init; }
}
