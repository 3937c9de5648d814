// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Organisaties;

/// <summary>
/// Somebody who fills a role in an organisation. The only place where a name is stored: the Register refers to <see cref="Id"/>.
/// Two people may have the same name.
/// </summary>
public sealed class Persoon
{
    /// <summary>Longest name, function or employer, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Key, used in the facts of the Register.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation this person is known to.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Naam { get; set; }

    /// <summary>Function, such as "wethouder".</summary>
    public string? Functie { get; set; }

    /// <summary>Employer when that is another than the organisation.</summary>
    public string? Werkgever { get; set; }

    /// <summary>Department.</summary>
    public Guid? AfdelingId { get; set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Account this person signs in with.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>False once the person has left; the name stays readable in what was recorded.</summary>
    public bool Actief { get; set; } = true;

    /// <summary>Last day at work, in Europe/Amsterdam; empty when no leave is known. After it nobody gives this person a role.</summary>
    public DateOnly? LaatsteWerkdag { get; set; }

    /// <summary>Does this person work here on a day?</summary>
    public bool WerktOp(DateOnly dag) => Actief && !(LaatsteWerkdag < dag);

    /// <summary>The same person, as it was known otherwise whether and until when this person works here.</summary>
    internal Persoon Met(bool actief, DateOnly? laatsteWerkdag) => new()
    {
        Id = Id,
        OrganisatieId = OrganisatieId,
        Naam = Naam,
        Functie = Functie,
        Werkgever = Werkgever,
        AfdelingId = AfdelingId,
        Email = Email,
        AccountId = AccountId,
        Actief = actief,
        LaatsteWerkdag = laatsteWerkdag,
    };
}
