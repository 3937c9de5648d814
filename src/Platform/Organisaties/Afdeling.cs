// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Organisaties;

/// <summary>A department of an organisation; its name is unique there.</summary>
public sealed class Afdeling
{
    /// <summary>Longest name, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation the department belongs to.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Naam { get; set; }

    /// <summary>False once the department no longer exists.</summary>
    public bool Actief { get; set; } = true;
}
