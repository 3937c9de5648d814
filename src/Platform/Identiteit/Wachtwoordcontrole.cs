// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>Refuses a new password that is easy to guess, wherever it is chosen. A new account must have its first role already: the name of the organisation counts.</summary>
internal sealed class Wachtwoordcontrole(SamenhangContext context) : IPasswordValidator<Account>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var organisaties = await context.Lidmaatschappen.Where(lid => lid.AccountId == user.Id)
            .Join(context.Organisaties, lid => lid.OrganisatieId, organisatie => organisatie.Id, (lid, organisatie) => organisatie.Naam).Distinct().ToListAsync();
        return Wachtwoordtoets.Bezwaar(password ?? "", [user.Naam, user.Email, .. organisaties]) is { } bezwaar
            ? IdentityResult.Failed(new IdentityError { Code = nameof(Wachtwoordtoets), Description = bezwaar })
            : IdentityResult.Success;
    }
}
