// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>A visit to a room by code or personal link.</summary>
/// <param name="Zaal">The room.</param>
/// <param name="Wie">The participant; nothing before joining.</param>
/// <param name="Wyber">The wyber.</param>
/// <param name="Organisatie">Name of the organisation.</param>
/// <param name="IsVerlopen">The link does not work any more.</param>
public sealed record Zaalbezoek(Wyberzaal Zaal, Wyberdeelnemer? Wie, Wyber Wyber, string Organisatie, bool IsVerlopen)
{
    /// <summary>Name of who decides at the turning point.</summary>
    public string? Beslisser { get; init; }

    /// <summary>Name of who leads it.</summary>
    public string? Begeleider { get; init; }

    /// <summary>Name of who took the last decision at a turning point.</summary>
    public string? Omslagdoor { get; init; }
}
