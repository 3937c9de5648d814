// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Verantwoorden;

/// <summary>How an effort stands: what somebody confirmed last, on or before the day.</summary>
/// <param name="Inspanning">The effort.</param>
/// <param name="Stand">The newest confirmed stand; empty when nobody confirmed one.</param>
/// <param name="Wacht">A newer stand that nobody confirmed yet.</param>
public sealed record Werkstand(Inspanning Inspanning, Stand? Stand, Stand? Wacht)
{
    /// <summary>It asks to be told: not as expected, and still to be steered.</summary>
    public bool WijktAf => !Inspanning.IsAfgesloten && Stand?.Oordeel is Licht.Aandachtspunt or Licht.Bijsturen;
}
