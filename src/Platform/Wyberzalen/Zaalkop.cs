// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>Tells whether a page still shows the phase, the pause, the clock and the vote as they are.</summary>
public static class Zaalkop
{
    /// <summary>Another text means that something other than contributions changed.</summary>
    /// <param name="zaal">The room.</param>
    /// <param name="versie">Version of the organisation in which the wyber was last recorded.</param>
    public static string Van(Wyberzaal zaal, long versie) => $"{versie} {zaal.Gepauzeerd} {zaal.Stemmen} {zaal.Tot?.Ticks}";
}
