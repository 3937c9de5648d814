// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Profielen;

namespace Samenhang.Opgaven.Rolprofielen;

/// <summary>The headings of a role profile, and what the form asks.</summary>
internal static class Profielkoppen
{
    internal static string Kop(Profieldeel deel) => deel switch
    {
        Profieldeel.Waartoe => "Waar is de rol voor?",
        Profieldeel.Beslist => "Wat beslist de rol?",
        Profieldeel.Kwaliteiten => "Wat moet je kunnen?",
        Profieldeel.Lijn => "Hoe verhoudt de rol zich tot de lijnmanager?",
        _ => "Wat als de lijn nee zegt?",
    };
}
