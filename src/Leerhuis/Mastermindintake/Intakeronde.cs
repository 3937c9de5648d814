// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>Reminds of an intake the day before. However many processes do so at once, the row of the slot lets one of them through.</summary>
internal sealed class Intakeronde(IDbContextFactory<SamenhangContext> contexten, Mastermindpost post, TimeProvider klok)
{
    private static readonly TimeSpan Vooraf = TimeSpan.FromHours(24);

    /// <summary>Makes what is due.</summary>
    /// <returns>How many reminders were put in the outbox.</returns>
    internal async Task<int> HerinnerAsync(CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var tot = nu + Vooraf;
        await using var context = await contexten.CreateDbContextAsync(stop);
        var slots = await context.Set<Intakeslot>().AsNoTracking().Where(slot => slot.AanmeldingId != null && slot.HerinnerdOp == null && slot.Begin > nu && slot.Begin <= tot).ToListAsync(stop);
        var gemaakt = 0;
        foreach (var slot in slots)
        {
            await using var transactie = await context.Database.BeginTransactionAsync(stop);
            if (await context.Set<Intakeslot>().Where(rij => rij.Id == slot.Id && rij.AanmeldingId == slot.AanmeldingId && rij.HerinnerdOp == null).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.HerinnerdOp, nu), stop) == 0) continue;
            var wie = await context.Set<Mastermindaanmelding>().AsNoTracking().SingleAsync(rij => rij.Id == slot.AanmeldingId, stop);
            var ronde = await context.Set<Mastermindronde>().AsNoTracking().SingleAsync(rij => rij.Id == slot.RondeId, stop);
            post.Leg(context, ronde, wie, "Morgen: je intake voor de mastermindgroep", [$"{slot.IntakerNaam} belt je op {Datumtekst.Tijdstip(slot.Begin)}."], "Bekijk of verzet je intake");
            await context.SaveChangesAsync(stop);
            await transactie.CommitAsync(stop);
            gemaakt++;
        }

        return gemaakt;
    }
}
