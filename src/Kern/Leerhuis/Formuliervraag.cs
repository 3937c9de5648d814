// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Leerhuis;

/// <summary>A question of the organiser on the form with which people sign up.</summary>
/// <param name="Tekst">The question.</param>
/// <param name="Verplicht">Whether it must be answered.</param>
/// <param name="Keuzes">What can be chosen; nothing for an answer in own words.</param>
public sealed record Formuliervraag(string Tekst, bool Verplicht, IReadOnlyList<string> Keuzes)
{
    /// <summary>Most questions on a form.</summary>
    public const int Meeste = 12;

    /// <summary>Longest answer, in characters.</summary>
    public const int AntwoordLengte = 500;

    /// <summary>Reads the questions, one per line: "Dieetwensen", "Leervraag *", "Welke workshop? * | A | B".</summary>
    /// <param name="tekst">The questions as they were typed.</param>
    public static IReadOnlyList<Formuliervraag> Lees(string? tekst) => [.. Regels.Lees(tekst).Take(Meeste).Select(Regel)];

    private static Formuliervraag Regel(string regel)
    {
        var delen = regel.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var vraag = delen.Length == 0 ? regel : delen[0];
        return new(vraag.TrimEnd('*', ' '), vraag.EndsWith('*'), delen.Length < 2 ? [] : delen[1..]);
    }
}
