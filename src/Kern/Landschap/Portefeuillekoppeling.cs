// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>An opgave belongs to a portefeuille; one of them coordinates.</summary>
public sealed record Portefeuillekoppeling : Deel
{
    /// <summary>The portefeuille.</summary>
    public required Guid PortefeuilleId { get; init; }

    /// <summary>True for the one that coordinates.</summary>
    public bool Coordineert { get; init; }
}
