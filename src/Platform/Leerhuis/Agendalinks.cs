// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Secret addresses of own calendars: 256 random bits of which only the hash is kept.</summary>
public sealed class Agendalinks(SamenhangContext context)
{
    /// <summary>Makes an address; the one before opens nothing any more.</summary>
    /// <returns>The secret: it is shown once and cannot be found again.</returns>
    public async Task<string> MaakAsync(Guid vereniging, string email, CancellationToken stop)
    {
        var code = Linkcode.Nieuw();
        var nu = await context.Set<Agendalink>().SingleOrDefaultAsync(rij => rij.OrganisatieId == vereniging && rij.Email == email, stop);
        if (nu is null) context.Add(new Agendalink { OrganisatieId = vereniging, Email = email, Code = Linkcode.Hash(code) });
        else nu.Code = Linkcode.Hash(code);
        await context.SaveChangesAsync(stop);
        return code;
    }

    /// <summary>The mail address of a secret; null when it opens nothing.</summary>
    public async Task<string?> LeesAsync(Guid vereniging, string? code, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 100) return null;
        var hash = Linkcode.Hash(code);
        return await context.Set<Agendalink>().Where(rij => rij.Code == hash && rij.OrganisatieId == vereniging).Select(rij => rij.Email).SingleOrDefaultAsync(stop);
    }
}
