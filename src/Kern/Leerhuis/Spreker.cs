// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Leerhuis;

/// <summary>Somebody who speaks at an activity.</summary>
/// <param name="Naam">Name.</param>
/// <param name="Rol">Function and employer; empty when it was not given.</param>
/// <param name="Verhaal">What this person tells or who it is; empty when it was not given.</param>
public sealed record Spreker(string Naam, string Rol, string Verhaal)
{
    /// <summary>Reads the speakers, one per line: "Jikke Veenstra | gemeentesecretaris van Lindewaard | Zij vertelt over de eerste twee jaar."</summary>
    /// <param name="tekst">The speakers as they were typed.</param>
    public static IReadOnlyList<Spreker> Lees(string? tekst) => [.. Regels.Lees(tekst).Where(regel => regel[0] != '#').Select(Regel)];

    /// <summary>What stands above the speakers: the first line that begins with #, such as "# De schrijvers"; otherwise "Sprekers".</summary>
    /// <param name="tekst">The speakers as they were typed.</param>
    public static string Kop(string? tekst) =>
        Regels.Lees(tekst).Where(regel => regel[0] == '#').Select(regel => regel.TrimStart('#', ' ')).FirstOrDefault(kop => kop.Length > 0) ?? "Sprekers";

    private static Spreker Regel(string regel)
    {
        var (naam, rest) = Regels.Splits(regel);
        var (rol, verhaal) = Regels.Splits(rest);
        return new(naam, rol, verhaal);
    }
}
