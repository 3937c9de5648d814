// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Leden;

/// <summary>Who has access to one organisation. Never says anything about other organisations of the same account.</summary>
public sealed class Ledenlijst(SamenhangContext context, TimeProvider klok)
{
    /// <summary>An account with its roles in this organisation.</summary>
    /// <param name="Account">Key of the account.</param>
    /// <param name="Naam">Name of the account.</param>
    /// <param name="Email">Address the account signs in with.</param>
    /// <param name="Rollen">Its roles, past and coming ones included, newest first.</param>
    public sealed record Lid(Guid Account, string Naam, string Email, IReadOnlyList<Lidmaatschap> Rollen);

    /// <summary>Everybody who has or had a role, by name.</summary>
    public async Task<IReadOnlyList<Lid>> LeesAsync(Guid organisatie, CancellationToken stop)
    {
        var rijen = await (
            from lid in context.Lidmaatschappen
            join account in context.Users on lid.AccountId equals account.Id
            where lid.OrganisatieId == organisatie
            select new { Rol = lid, account.Naam, account.Email }).AsNoTracking().ToListAsync(stop);
        return
        [
            .. rijen.GroupBy(rij => rij.Rol.AccountId)
                .Select(groep => new Lid(
                    groep.Key, groep.First().Naam, groep.First().Email ?? "", [.. groep.Select(rij => rij.Rol).OrderByDescending(rol => rol.Van)]))
                .OrderBy(lid => lid.Naam, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    /// <summary>Whether the role holds today.</summary>
    public bool GeldtNu(Lidmaatschap rol)
    {
        var vandaag = klok.Vandaag();
        return rol.Van <= vandaag && (rol.Tot is null || rol.Tot >= vandaag);
    }

    /// <summary>The names of the roles that hold today.</summary>
    public string RollenNu(Lid lid)
    {
        ArgumentNullException.ThrowIfNull(lid);
        var namen = lid.Rollen.Where(GeldtNu).Select(rol => Rollen.Zoek(rol.Rol)?.Naam ?? rol.Rol).Distinct();
        return string.Join(", ", namen) is { Length: > 0 } tekst ? tekst : "geen toegang meer";
    }

    /// <summary>Whether somebody stays beheerder from today without end when this role is ended.</summary>
    public Task<bool> BlijftBeheerdAsync(Lidmaatschap weg, CancellationToken stop)
    {
        var vandaag = klok.Vandaag();
        return context.Lidmaatschappen.AnyAsync(
            lid => lid.OrganisatieId == weg.OrganisatieId && lid.Id != weg.Id && lid.Rol == Rollen.Beheerder && lid.Van <= vandaag && lid.Tot == null, stop);
    }
}
