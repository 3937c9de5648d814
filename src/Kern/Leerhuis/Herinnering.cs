// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Leerhuis;

/// <summary>When people with a place are reminded: before each meeting, and never of two at once.</summary>
public static class Herinnering
{
    /// <summary>How long before a meeting people are reminded.</summary>
    public static TimeSpan Vooraf { get; } = TimeSpan.FromDays(2);

    /// <summary>The meeting to remind of at a moment.</summary>
    /// <param name="keren">The meetings in order of time, on the clock of Europe/Amsterdam.</param>
    /// <param name="nu">The moment, on the same clock.</param>
    /// <returns>The first meeting to come, with the moment from which its reminder is due: whoever was reminded since then has had it. Null when nothing is due.</returns>
    public static (Bijeenkomst Welke, DateTime Vanaf)? Nu(IReadOnlyList<Bijeenkomst> keren, DateTime nu)
    {
        ArgumentNullException.ThrowIfNull(keren);
        if (keren.FirstOrDefault(keer => keer.Begin > nu) is not { } komend) return null;
        // Of days in a row the second is reminded of after the first.
        var vorige = keren.Where(keer => keer.Begin <= nu).Select(keer => (DateTime?)keer.Einde).Max();
        var vanaf = vorige > komend.Begin - Vooraf ? vorige.Value : komend.Begin - Vooraf;
        return vanaf <= nu ? (komend, vanaf) : null;
    }
}
