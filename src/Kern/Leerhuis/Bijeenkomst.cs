// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Leerhuis;

/// <summary>One meeting of a course, on the clock of Europe/Amsterdam.</summary>
/// <param name="Begin">When it begins.</param>
/// <param name="Einde">When it ends, on the same day.</param>
/// <param name="Titel">What it is about.</param>
public sealed record Bijeenkomst(DateTime Begin, DateTime Einde, string Titel)
{
    private static readonly string[] Vormen = ["d-M-yyyy", "dd-MM-yyyy"];

    /// <summary>Reads the meetings of a course, one per line: "12-01-2027 09:30-16:30 Module 1".</summary>
    /// <param name="tekst">The meetings as they were typed.</param>
    /// <returns>The meetings in order of time, and the first line that is none.</returns>
    public static (IReadOnlyList<Bijeenkomst> Alle, string? Onleesbaar) Lees(string? tekst)
    {
        var alle = new List<Bijeenkomst>();
        foreach (var regel in Regels.Lees(tekst))
        {
            if (Regel(regel) is not { } bijeenkomst) return ([], regel);
            alle.Add(bijeenkomst);
        }

        return ([.. alle.OrderBy(deel => deel.Begin)], null);
    }

    private static Bijeenkomst? Regel(string regel)
    {
        var delen = regel.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length < 2 || !DateOnly.TryParseExact(delen[0], Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) return null;
        var tijden = delen[1].Split('-', '–');
        if (tijden.Length != 2 || Programmadeel.Leestijd(tijden[0]) is not { } begin || Programmadeel.Leestijd(tijden[1]) is not { } einde || einde <= begin) return null;
        return new(dag.ToDateTime(begin), dag.ToDateTime(einde), delen.Length > 2 ? delen[2].TrimStart('-', '–', '|', ' ') : "");
    }
}
