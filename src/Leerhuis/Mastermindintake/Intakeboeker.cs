// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>
/// Gives intake slots to applications. A slot is one row that is taken only while it is free, in one statement, so that of many who ask at
/// once in however many processes one gets it; the slot that somebody had before comes free in the same transaction.
/// </summary>
internal sealed class Intakeboeker(IDbContextFactory<SamenhangContext> contexten, Mastermindpost post, TimeProvider klok)
{
    /// <summary>How long before it begins a slot can still be chosen.</summary>
    internal static readonly TimeSpan Vooraf = TimeSpan.FromHours(2);

    /// <summary>Takes a slot.</summary>
    /// <returns>Whether it was free.</returns>
    internal async Task<bool> BoekAsync(Guid slot, Mastermindaanmelding wie, CancellationToken stop)
    {
        var vroegste = klok.GetUtcNow().UtcDateTime + Vooraf;
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        try
        {
            await context.Set<Intakeslot>().Where(rij => rij.AanmeldingId == wie.Id && rij.Id != slot).ExecuteUpdateAsync(Leeg, stop);
            var genomen = await context.Set<Intakeslot>().Where(rij => rij.Id == slot && rij.RondeId == wie.RondeId && rij.AanmeldingId == null && rij.Begin > vroegste)
                .ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.AanmeldingId, wie.Id).SetProperty(veld => veld.Volgnummer, veld => veld.Volgnummer + 1).SetProperty(veld => veld.HerinnerdOp, (DateTime?)null), stop);
            if (genomen == 0) return false;
            var rij = await context.Set<Intakeslot>().AsNoTracking().SingleAsync(ander => ander.Id == slot, stop);
            var ronde = await context.Set<Mastermindronde>().AsNoTracking().SingleAsync(ander => ander.Id == wie.RondeId, stop);
            post.Leg(context, ronde, wie, "Je intake voor de mastermindgroep", [$"{rij.IntakerNaam} belt je op {Datumtekst.Tijdstip(rij.Begin)}. Het gesprek duurt 20 minuten.", "Komt het niet uit? Kies dan een andere tijd of zeg af."], "Bekijk of verzet je intake");
            await context.SaveChangesAsync(stop);
            await transactie.CommitAsync(stop);
            return true;
        }
        catch (Exception fout) when (fout.IsDubbel())
        {
            // Somebody sent two choices at once: the other one holds.
            return false;
        }
    }

    /// <summary>Gives back the slot of an application, when it has one.</summary>
    internal async Task GeefVrijAsync(Guid aanmelding, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        await context.Set<Intakeslot>().Where(rij => rij.AanmeldingId == aanmelding).ExecuteUpdateAsync(Leeg, stop);
    }

    private static void Leeg(Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Intakeslot> rij) =>
        rij.SetProperty(veld => veld.AanmeldingId, (Guid?)null).SetProperty(veld => veld.HerinnerdOp, (DateTime?)null);
}
