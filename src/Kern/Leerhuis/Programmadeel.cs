// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Leerhuis;

/// <summary>A part of the programme of an activity.</summary>
/// <param name="Tijd">When it begins, on the clock; nothing when the line has no time.</param>
/// <param name="Wat">What happens.</param>
public sealed record Programmadeel(TimeOnly? Tijd, string Wat)
{
    private static readonly string[] Vormen = ["H:mm", "HH:mm", "H.mm", "HH.mm"];

    /// <summary>Reads a programme, one part per line: "10:45 Ontvangst".</summary>
    /// <param name="tekst">The programme as it was typed.</param>
    public static IReadOnlyList<Programmadeel> Lees(string? tekst) => [.. Regels.Lees(tekst).Select(Regel)];

    private static Programmadeel Regel(string regel)
    {
        var spatie = regel.IndexOf(' ', StringComparison.Ordinal);
        return spatie > 0 && Leestijd(regel[..spatie]) is { } tijd ? new(tijd, regel[spatie..].TrimStart(' ', '-', '–', '|', 'u').Trim()) : new(null, regel);
    }

    internal static TimeOnly? Leestijd(string tekst) =>
        TimeOnly.TryParseExact(tekst.Trim(), Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd : null;
}
