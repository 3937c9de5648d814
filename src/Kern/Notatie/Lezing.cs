// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Notatie;

/// <summary>What reading one text gave: a value, nothing, or an objection; with a warning where reading needed a choice.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Waarde">The value; meaningful only when <paramref name="HeeftWaarde"/> is true.</param>
/// <param name="HeeftWaarde">False when the text says nothing, or when it was refused.</param>
/// <param name="Waarschuwing">Dutch sentence that tells how the text was understood, or null.</param>
/// <param name="Bezwaar">Dutch sentence that tells why the text was refused, or null.</param>
public readonly record struct Lezing<T>(T? Waarde, bool HeeftWaarde, string? Waarschuwing, string? Bezwaar)
{
    /// <summary>True when the text was refused.</summary>
    public bool Geweigerd => Bezwaar is not null;
}

/// <summary>Makes results of reading.</summary>
public static class Lezing
{
    /// <summary>A value, with a warning where one is due.</summary>
    public static Lezing<T> Van<T>(T waarde, string? waarschuwing = null) => new(waarde, true, waarschuwing, null);

    /// <summary>No value; a warning when the text said so in words ("n.t.b.").</summary>
    public static Lezing<T> Leeg<T>(string? waarschuwing = null) => new(default, false, waarschuwing, null);

    /// <summary>A text that cannot be read.</summary>
    public static Lezing<T> Weiger<T>(string bezwaar) => new(default, false, null, bezwaar);
}
