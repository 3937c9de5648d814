// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Spoor;

/// <summary>Something that happened to access. Never changed, and it outlives the account it is about.</summary>
public sealed class Spoorregel
{
    /// <summary>Longest text, in characters.</summary>
    public const int TekstLengte = 300;

    /// <summary>Key, in order of time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation it is about; null when it is about an account, whose beheerders then see it.</summary>
    public Guid? OrganisatieId { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime Tijdstip { get; init; }

    /// <summary>What happened.</summary>
    public Spoorsoort Soort { get; init; }

    /// <summary>Account that did it; null for somebody who is not signed in, and for the command line.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>Name of who did it at that moment.</summary>
    public string? DoorNaam { get; init; }

    /// <summary>Account it was done to.</summary>
    public Guid? OverId { get; init; }

    /// <summary>Address of that account, or of who was invited, at that moment.</summary>
    public string? OverNaam { get; init; }

    /// <summary>What more there is to say, such as the role and its dates.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Where it came from, shortened so that it points at a network and not at somebody's device.</summary>
    public string? Adres { get; init; }
}
