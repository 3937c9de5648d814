// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Signalen;

/// <summary>The public form with which anybody can bring in a signal: closed unless the organisation opened it.</summary>
public static class Meldformulier
{
    /// <summary>Setting that says "ja" when the form is open.</summary>
    public const string Sleutel = "signalen.meldformulier";

    /// <summary>Signals that one organisation takes by the form on one day; more is no conversation but a flood.</summary>
    public const int PerDag = 100;

    /// <summary>Longest text that is taken, in characters.</summary>
    public const int TekstMax = 2000;

    /// <summary>Is the form open?</summary>
    public static bool IsOpen(Beeld beeld) => beeld.Instellingen.Any(instelling => instelling is { Sleutel: Sleutel, Waarde: "ja" });
}
