// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The four lights in the order in which they are judged; unknown last.</summary>
internal static class Lichtkeuze
{
    internal static IReadOnlyList<Keuze> Opties { get; } =
    [
        Maak(Licht.VolgensVerwachting), Maak(Licht.Aandachtspunt), Maak(Licht.Bijsturen), Maak(Licht.Onbekend),
    ];

    private static Keuze Maak(Licht licht) => new(licht.ToString(), Woorden.MetHoofdletter(Woorden.Van(licht)));
}
