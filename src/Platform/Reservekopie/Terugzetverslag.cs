// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Reservekopie;

/// <summary>What was put back.</summary>
/// <param name="Organisaties">Every organisation with a history, and whether that is unaltered.</param>
/// <param name="Vastgehouden">Messages that waited to be sent; they wait until somebody looks, because they may have gone out since.</param>
/// <param name="HadControlegetal">Whether the backup was held against its SHA-256; false when that file was not there.</param>
/// <param name="Vervangen">Where the database went that was there; null when there was none.</param>
public sealed record Terugzetverslag(
    IReadOnlyList<(string Organisatie, Controleverslag Controle)> Organisaties, int Vastgehouden, bool HadControlegetal = false, string? Vervangen = null)
{
    /// <summary>No history was altered.</summary>
    public bool IsGoed => Organisaties.All(regel => regel.Controle.IsGoed);
}
