// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer.Leden;

/// <summary>Who has which role: a line per role, for the yearly review of access.</summary>
public sealed class Rollenlijst(Ledenlijst leden, SamenhangContext context, TimeProvider klok)
{
    /// <summary>One role of one member.</summary>
    public sealed record Rij(Guid Account, string Naam, string Email, Lidmaatschap Rol, string Rolnaam, string Stand, DateTime? LaatstAangemeld);

    /// <summary>The roles in an organisation, by name and role.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="alles">Whether roles that have ended are there too.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<Rij>> LeesAsync(Guid organisatie, bool alles, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        var accounts = context.Lidmaatschappen.Where(lid => lid.OrganisatieId == organisatie).Select(lid => (Guid?)lid.AccountId);
        var aangemeld = await context.Spoorregels.Where(rij => rij.Soort == Spoorsoort.Aangemeld && accounts.Contains(rij.OverId))
            .GroupBy(rij => rij.OverId!.Value).Select(groep => new { groep.Key, Laatst = groep.Max(rij => rij.Tijdstip) })
            .ToDictionaryAsync(rij => rij.Key, rij => rij.Laatst, stop);
        return
        [
            .. from lid in await leden.LeesAsync(organisatie, stop)
               from rol in lid.Rollen.OrderBy(rol => rol.Rol, StringComparer.Ordinal).ThenBy(rol => rol.Van)
               where alles || rol.Tot is null || rol.Tot >= vandaag
               select new Rij(
                   lid.Account, lid.Naam, lid.Email, rol, Rollen.Zoek(rol.Rol)?.Naam ?? rol.Rol,
                   rol.Van > vandaag ? "begint nog" : leden.GeldtNu(rol) ? "geldt" : "voorbij",
                   aangemeld.TryGetValue(lid.Account, out var laatst) ? laatst : null),
        ];
    }

    /// <summary>The same as a table for a file.</summary>
    public static Uitvoertabel Tabel(IReadOnlyList<Rij> rijen) => new(
        "Rolhouders", ["Naam", "E-mailadres", "Rol", "Vanaf", "Tot en met", "Stand", "Laatst aangemeld"],
        [.. rijen.Select(rij => (object?[])[rij.Naam, rij.Email, rij.Rolnaam, rij.Rol.Van, rij.Rol.Tot, rij.Stand, rij.LaatstAangemeld is { } laatst ? Datumtekst.Tijdstip(laatst) : null])]);
}
