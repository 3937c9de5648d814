// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// Price and membership follow from the day of the activity. When a membership, the day or the price changes, those of who signed up follow, and
/// whoever must pay something else is told.
/// </summary>
public sealed class Prijsherziening(SamenhangContext context, Ledenboek leden, Aanmeldpost post, TimeProvider klok)
{
    /// <summary>Holds everybody who signed up for what is still to come against the memberships as they are now.</summary>
    /// <param name="vereniging">The association.</param>
    /// <param name="activiteit">One activity; null for all.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>How many people pay something else.</returns>
    public async Task<int> DoeAsync(Guid vereniging, Guid? activiteit, CancellationToken stop)
    {
        leden.Vergeet(vereniging);
        var (nu, lijst) = (klok.GetUtcNow().UtcDateTime, await leden.LeesAsync(vereniging, stop));
        await post.BereidVoorAsync(stop);
        var komend = await context.Set<Activiteit>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && rij.Begin > nu && rij.Staat == Activiteitstaat.Gepubliceerd && (activiteit == null || rij.Id == activiteit)).ToDictionaryAsync(rij => rij.Id, stop);
        var ids = komend.Keys.ToList();
        var mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && ids.Contains(rij.ActiviteitId) && rij.Staat != Aanmeldstaat.Afgemeld && rij.GewistOp == null).ToListAsync(stop);
        var werkgevers = (await context.Set<Lidmaatschap>().Where(rij => context.Set<Aanmelding>().Any(wie => wie.OrganisatieId == vereniging && wie.AccountId == rij.AccountId && ids.Contains(wie.ActiviteitId))).Select(rij => new { rij.AccountId, rij.OrganisatieId }).ToListAsync(stop)).ToLookup(rij => rij.AccountId, rij => rij.OrganisatieId);
        var anders = 0;
        foreach (var wie in mensen)
        {
            var over = komend[wie.ActiviteitId];
            var dag = Tijd.Dag(over.Begin);
            // Who signed up with an account may work for any organisation where the account is known.
            var organisaties = wie.AccountId is { } account ? werkgevers[account].Select(org => (Guid?)org) : [];
            var lid = organisaties.Prepend(null).Select(org => Ledenlijst.Lid(lijst, wie.Email, org, dag)).FirstOrDefault(gevonden => gevonden is not null);
            var prijs = Ledenlijst.Prijs(over.Prijs, lid is not null || (over.MedeledenTellen && wie.Medelid));
            if (prijs == wie.Prijs && lid?.Id == wie.LidId) continue;
            if (await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == vereniging && rij.Id == wie.Id && rij.Prijs == wie.Prijs)
                .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Prijs, prijs).SetProperty(rij => rij.LidId, lid == null ? null : lid.Id), stop) == 0 || prijs == wie.Prijs) continue;
            wie.Prijs = prijs;
            context.Berichten.Add(post.AnderePrijs(over, wie));
            anders++;
        }

        await context.SaveChangesAsync(stop);
        return anders;
    }
}
