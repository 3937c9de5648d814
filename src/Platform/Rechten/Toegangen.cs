// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rechten;

/// <summary>Everything one account, or a visitor, may enter.</summary>
internal sealed record Toegangen(IReadOnlyList<Gebruiker> PerOrganisatie, bool WachtwoordVervangen)
{
    internal static readonly Toegangen Geen = new([], false);

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
