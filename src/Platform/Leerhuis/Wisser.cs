// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Wipes who somebody was from sign-ups; the rows stay, so that counts stay right.</summary>
public sealed class Wisser(SamenhangContext context, Aanmeldbalie balie, TimeProvider klok)
{
    /// <summary>Signs somebody off from what is still to come, and wipes name, address and answers everywhere.</summary>
    /// <param name="vereniging">The association.</param>
    /// <param name="email">The mail address in lower case.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task WisAsync(Guid vereniging, string email, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var rijen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && rij.Email == email).ToListAsync(stop);
        var komend = await context.Set<Activiteit>().Where(rij => rij.OrganisatieId == vereniging && rij.Einde > nu).Select(rij => rij.Id).ToListAsync(stop);
        foreach (var rij in rijen.Where(rij => rij.Staat != Aanmeldstaat.Afgemeld && komend.Contains(rij.ActiviteitId))) await balie.MeldAfAsync(vereniging, rij.Id, stop);
        foreach (var rij in rijen) await MaakNaamloosAsync(context, vereniging, rij.Id, nu, stop);
        await context.Set<Agendalink>().Where(rij => rij.OrganisatieId == vereniging && rij.Email == email).ExecuteDeleteAsync(stop);
        await context.Set<Themawens>().Where(rij => rij.OrganisatieId == vereniging && rij.Email == email).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Email, (string?)null), stop);
        // Messages that went out hold the address too; those that wait tell of signing off, and go with the term of the outbox.
        await context.Berichten.Where(rij => rij.OrganisatieId == vereniging && rij.Aan == email && rij.Staat != Poststaat.Wachtend).ExecuteDeleteAsync(stop);
    }

    internal static Task<int> MaakNaamloosAsync(SamenhangContext context, Guid vereniging, Guid id, DateTime nu, CancellationToken stop) =>
        context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == vereniging && rij.Id == id).ExecuteUpdateAsync(
            zet => zet.SetProperty(rij => rij.Naam, "–").SetProperty(rij => rij.Email, $"gewist-{id:N}").SetProperty(rij => rij.Werkgever, (string?)null).SetProperty(rij => rij.Functie, (string?)null)
                .SetProperty(rij => rij.Antwoorden, (string?)null).SetProperty(rij => rij.AccountId, (Guid?)null).SetProperty(rij => rij.OpnameAkkoordOp, (DateTime?)null).SetProperty(rij => rij.GewistOp, nu),
            stop);
}
