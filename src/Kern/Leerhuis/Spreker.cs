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
    public static IReadOnlyList<Spreker> Lees(string? tekst) => [.. Regels.Lees(tekst).Select(Regel)];

    private static Spreker Regel(string regel)
    {
        var (naam, rest) = Regels.Splits(regel);
        var (rol, verhaal) = Regels.Splits(rest);
        return new(naam, rol, verhaal);
    }
}
