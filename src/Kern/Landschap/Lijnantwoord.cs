// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Kern.Landschap;

/// <summary>What the line manager answered to the question for somebody's hours: agreed, or refused with a reason. The line has no veto; a refusal is put before who is above it.</summary>
public sealed record Lijnantwoord : Deel
{
    /// <summary>The line agrees.</summary>
    public bool Akkoord { get; init; }

    /// <summary>Why; a refusal has one.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Reden { get; init; }

    /// <summary>The day of the answer, in Europe/Amsterdam.</summary>
    public DateOnly GegevenOp { get; init; }

    /// <summary>Who answered.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>Whose hours were asked.</summary>
    public Guid? VoorId { get; init; }

    /// <summary>How many hours a week were asked, 0 to 60.</summary>
    public decimal? Uren { get; init; }

    /// <summary>Until when they were asked; empty is without end.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>The answer to what a role asks now.</summary>
    /// <param name="rol">The role.</param>
    /// <param name="akkoord">The line agrees.</param>
    /// <param name="reden">Why; empty is no reason.</param>
    /// <param name="door">Who answers.</param>
    /// <param name="op">The day, in Europe/Amsterdam.</param>
    public static Lijnantwoord Geef(Rolvervulling rol, bool akkoord, string? reden, Guid? door, DateOnly op)
    {
        ArgumentNullException.ThrowIfNull(rol);
        return new() { Akkoord = akkoord, Reden = reden, GegevenOp = op, DoorId = door, VoorId = rol.PersoonId, Uren = rol.UrenPerWeek, Tot = rol.Tot };
    }

    /// <summary>Is this the answer to what is asked now? Agreement covers fewer hours and an earlier end as well, and a refusal covers more.</summary>
    internal bool GaatOver(Rolvervulling rol) => VoorId == rol.PersoonId
        && (Akkoord ? rol.UrenPerWeek <= Uren && (Tot is null || rol.Tot <= Tot) : rol.UrenPerWeek >= Uren);
}
