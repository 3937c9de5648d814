// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Handelingen;

/// <summary>How a role goes on when the person who fills it leaves.</summary>
public enum Rolvervolg
{
    /// <summary>Somebody takes it over.</summary>
    Opvolger,

    /// <summary>It becomes a vacancy.</summary>
    Vacature,

    /// <summary>It is not needed any more.</summary>
    Einde,
}

/// <summary>One role, and how it goes on.</summary>
/// <param name="RolId">The role.</param>
/// <param name="Gezien">The version of it that was seen; a role that changed since is not handed over.</param>
/// <param name="Vervolg">How it goes on.</param>
/// <param name="Naar">Who takes it over, when somebody does.</param>
public sealed record Roloverdracht(Guid RolId, long Gezien, Rolvervolg Vervolg, Guid? Naar = null);
