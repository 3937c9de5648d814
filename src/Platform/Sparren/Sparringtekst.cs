// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Sparren;

/// <summary>How one of two people words the question of an opgave, without seeing what the other writes.</summary>
internal sealed class Sparringtekst
{
    public Guid OrganisatieId { get; init; }

    public Guid OpgaveId { get; init; }

    public Guid PersoonId { get; init; }

    public string? Nu { get; set; }

    public string? Gewenst { get; set; }

    public string? WaaromWij { get; set; }

    public string? OnzeRol { get; set; }

    public bool Ingeleverd { get; set; }

    /// <summary>The joint text was made.</summary>
    public bool Afgerond { get; set; }
}
