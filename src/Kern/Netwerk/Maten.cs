// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Netwerk;

/// <summary>Sizes in the drawing, in units of its own: at 100% one unit is one pixel.</summary>
internal static class Maten
{
    internal const int Regel = 18;
    internal const int Boven = 56;
    internal const int Rand = 20;
    internal const int Tussen = 12;
    internal const int Goot = 10;
    internal const int Bocht = 64;
    internal const double Naamgrootte = 14;

    /// <summary>Room in a box that is no text: the light, the number of findings and the sides.</summary>
    internal const double Naast = 56;

    /// <summary>Width of a box: more than three columns are narrower, so that they still fit a screen.</summary>
    internal static int Breed(int kolommen) => kolommen > 3 ? 224 : 262;

    /// <summary>Room between two columns: more lines need more room to be told apart.</summary>
    internal static int Kolomruimte(int kolommen, int lijnen) => kolommen > 3 ? Math.Clamp(84 + (lijnen / 3), 96, 220) : Math.Clamp(140 + (lijnen / 2), 150, 260);
}
