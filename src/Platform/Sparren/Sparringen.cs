// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Sparren;

/// <summary>Keeps what two people write about an opgave, and shows neither the text of the other before both were handed in. The caller asks whether the opgave may be seen.</summary>
public sealed class Sparringen(SamenhangContext context)
{
    /// <summary>The sparring about an opgave as this person may read it; null when there is none.</summary>
    public async Task<Sparring?> LeesAsync(Guid organisatie, Guid opgave, Guid? lezer, CancellationToken stop)
    {
        var rijen = await Rijen(organisatie, opgave).AsNoTracking().OrderBy(rij => rij.PersoonId).ToListAsync(stop);
        var open = rijen.TrueForAll(rij => rij.Ingeleverd);
        return rijen.Count == 0 ? null : new Sparring(
            [.. rijen.Select(rij => new Spardeel(rij.PersoonId, rij.Ingeleverd, open || rij.PersoonId == lezer ? new Sparwoorden(rij.Nu, rij.Gewenst, rij.WaaromWij, rij.OnzeRol) : null))],
            rijen.Exists(rij => rij.Afgerond));
    }

    /// <summary>Asks two people; an earlier sparring about this opgave that was rounded off makes room.</summary>
    /// <returns>False when one is going on already.</returns>
    public async Task<bool> BeginAsync(Guid organisatie, Guid opgave, Guid een, Guid ander, CancellationToken stop)
    {
        if (await Rijen(organisatie, opgave).AnyAsync(rij => !rij.Afgerond, stop))
        {
            return false;
        }

        await Rijen(organisatie, opgave).ExecuteDeleteAsync(stop);
        context.AddRange(
            new Sparringtekst { OrganisatieId = organisatie, OpgaveId = opgave, PersoonId = een },
            new Sparringtekst { OrganisatieId = organisatie, OpgaveId = opgave, PersoonId = ander });
        await context.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Keeps what somebody wrote, until it was handed in.</summary>
    /// <returns>False when this person takes no part, or handed in before.</returns>
    public async Task<bool> SchrijfAsync(Guid organisatie, Guid opgave, Guid persoon, Sparwoorden woorden, bool inleveren, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(woorden);
        return await Rijen(organisatie, opgave).Where(rij => rij.PersoonId == persoon && !rij.Ingeleverd && !rij.Afgerond).ExecuteUpdateAsync(
            rij => rij.SetProperty(r => r.Nu, woorden.Nu).SetProperty(r => r.Gewenst, woorden.Gewenst).SetProperty(r => r.WaaromWij, woorden.WaaromWij)
                .SetProperty(r => r.OnzeRol, woorden.OnzeRol).SetProperty(r => r.Ingeleverd, inleveren),
            stop) == 1;
    }

    /// <summary>The joint text was made.</summary>
    public Task RondAfAsync(Guid organisatie, Guid opgave, CancellationToken stop) =>
        Rijen(organisatie, opgave).ExecuteUpdateAsync(rij => rij.SetProperty(r => r.Afgerond, true), stop);

    private IQueryable<Sparringtekst> Rijen(Guid organisatie, Guid opgave) =>
        context.Sparringteksten.Where(rij => rij.OrganisatieId == organisatie && rij.OpgaveId == opgave);
}
