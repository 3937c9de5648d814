// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>How an organisation lets its people sign in with its own accounts, by OpenID Connect.</summary>
public sealed class Koppeling
{
    /// <summary>Longest address or name, in characters.</summary>
    public const int AdresLengte = 500;

    /// <summary>Longest list of groups, in characters.</summary>
    public const int GroepenLengte = 4000;

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Whether people can sign in this way.</summary>
    public bool Aan { get; set; }

    /// <summary>Address of the issuer, to the letter as it says it itself.</summary>
    public string Uitgever { get; set; } = "";

    /// <summary>Name under which the issuer knows this program.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Whether the program proves who it is with a key of its own (private_key_jwt) instead of a secret.</summary>
    public bool MetSleutel { get; set; }

    /// <summary>The secret, encrypted with data protection.</summary>
    public string? Geheim { get; set; }

    /// <summary>The private key, encrypted with data protection.</summary>
    public string? Sleutel { get; set; }

    /// <summary>Claim that names the groups.</summary>
    public string Groepveld { get; set; } = "groups";

    /// <summary>Which group gives which role: a line per group, "group = code of the role".</summary>
    public string Groepen { get; set; } = "";

    /// <summary>Whether signing in with a password opens nothing of this organisation.</summary>
    public bool LokaalUit { get; set; }
}
