// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rechten;

/// <summary>Everything one account, or a visitor, may enter.</summary>
/// <param name="PerOrganisatie">The user in each organisation.</param>
/// <param name="WachtwoordVervangen">Whether the password was handed out and must be replaced first.</param>
/// <param name="EistTweedeStap">Whether a role asks for a second step at signing in.</param>
/// <param name="HeeftTweedeStap">Whether the account has one.</param>
internal sealed record Toegangen(IReadOnlyList<Gebruiker> PerOrganisatie, bool WachtwoordVervangen, bool EistTweedeStap, bool HeeftTweedeStap)
{
    /// <summary>Organisations that are opened only by signing in through that organisation.</summary>
    internal IReadOnlyCollection<Guid> Gesloten { get; init; } = [];

    /// <summary>What a session opens: only the organisation that vouches for it, or else everything but the closed ones.</summary>
    /// <param name="gebonden">The organisation that vouches for the session; null after signing in here.</param>
    internal Toegangen Voor(Guid? gebonden) => gebonden is { } organisatie
        // How somebody signs in there is for that organisation to say: no password or second step of here.
        ? Van([.. PerOrganisatie.Where(gebruiker => gebruiker.OrganisatieId == organisatie)])
        : Gesloten.Count == 0 ? this : this with { PerOrganisatie = [.. PerOrganisatie.Where(gebruiker => !Gesloten.Contains(gebruiker.OrganisatieId))] };

    internal static readonly Toegangen Geen = Van([]);

    /// <summary>Of somebody of whom nothing is asked first.</summary>
    internal static Toegangen Van(IReadOnlyList<Gebruiker> perOrganisatie) => new(perOrganisatie, false, false, false);

    /// <summary>The user in the organisation asked for, else in the first one.</summary>
    internal Gebruiker? In(Guid? organisatie)
    {
        if (PerOrganisatie.Count == 0) return null;
        if (organisatie is { } id)
        {
            foreach (var gebruiker in PerOrganisatie)
                if (gebruiker.OrganisatieId == id) return gebruiker;
        }

        return PerOrganisatie[0];
    }
}
