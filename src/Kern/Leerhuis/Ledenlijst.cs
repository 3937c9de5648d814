// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Leerhuis;

/// <summary>A dated membership, with what its employees are recognised by.</summary>
/// <param name="Id">The member.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; nothing while there is no end.</param>
/// <param name="Domeinen">Domains of mail addresses, such as "tilburg.nl".</param>
/// <param name="Uitgenodigd">Whole mail addresses of employees with another domain.</param>
public sealed record Lidperiode(Guid Id, DateOnly Van, DateOnly? Tot, IReadOnlyList<string> Domeinen, IReadOnlyList<string> Uitgenodigd)
{
    /// <summary>The organisation of this installation that is the member; nothing when it does not work here.</summary>
    public Guid? Organisatie { get; init; }

    /// <summary>Whether the membership holds on a day.</summary>
    /// <param name="dag">The day.</param>
    public bool GeldtOp(DateOnly dag) => Van <= dag && (Tot is not { } tot || dag <= tot);

    /// <summary>Whether somebody with this mail address works there.</summary>
    /// <param name="email">A mail address.</param>
    public bool Herkent(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return Uitgenodigd.Contains(email, StringComparer.OrdinalIgnoreCase)
            || (email.LastIndexOf('@') is > 0 and var apenstaart && Domeinen.Any(domein => IsDomein(email.AsSpan(apenstaart + 1), domein)));
    }

    /// <summary>The domain itself or a part of it: "mail.tilburg.nl" is of "tilburg.nl", "nieuwtilburg.nl" is not.</summary>
    private static bool IsDomein(ReadOnlySpan<char> van, string domein)
    {
        var kaal = domein.AsSpan().Trim().TrimStart('@');
        return kaal.Length > 0 && van.EndsWith(kaal, StringComparison.OrdinalIgnoreCase) && (van.Length == kaal.Length || van[^(kaal.Length + 1)] == '.');
    }
}

/// <summary>What follows from membership: who is a member on a day, and what somebody pays.</summary>
public static class Ledenlijst
{
    /// <summary>The member for which somebody works on a day; nothing for a guest. An invited address goes before a domain, because it says more.</summary>
    /// <param name="leden">All memberships.</param>
    /// <param name="email">The mail address.</param>
    /// <param name="organisatie">The organisation in which the person signed in here; nothing without account.</param>
    /// <param name="dag">The day of the activity.</param>
    public static Lidperiode? Lid(IEnumerable<Lidperiode> leden, string email, Guid? organisatie, DateOnly dag) =>
        leden.Where(lid => lid.GeldtOp(dag) && (lid.Herkent(email) || (organisatie is not null && lid.Organisatie == organisatie))).OrderByDescending(lid => lid.Uitgenodigd.Contains(email, StringComparer.OrdinalIgnoreCase)).FirstOrDefault();

    /// <summary>How many members there are on a day.</summary>
    /// <param name="leden">All memberships.</param>
    /// <param name="dag">The day.</param>
    public static int Aantal(IEnumerable<Lidperiode> leden, DateOnly dag) => leden.Count(lid => lid.GeldtOp(dag));

    /// <summary>What somebody pays, in cents: members nothing, others the price of the activity.</summary>
    /// <param name="prijs">Price for who is no member.</param>
    /// <param name="isLid">Whether the person works for a member on the day.</param>
    public static long Prijs(long prijs, bool isLid) => isLid ? 0 : prijs;
}
