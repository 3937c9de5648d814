// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>What somebody brings in.</summary>
/// <param name="Verzoek">Chosen by the device: sent twice with the same one it is stored once.</param>
/// <param name="Tekst">The thought; at most <see cref="Wyberbijdrage.TekstLengte"/> characters.</param>
/// <param name="Invalshoek">From whose angle.</param>
/// <param name="Wie">Who feels it.</param>
/// <param name="Belang">How important, 1 to <see cref="Wyberbijdrage.MeesteBelang"/>.</param>
public sealed record Inbreng(Guid Verzoek, string Tekst, string? Invalshoek, string? Wie, int? Belang);
