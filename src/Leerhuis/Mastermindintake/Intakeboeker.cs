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
            var (ronde, nu) = await StapAsync(context, wie, stop);
            post.Leg(context, ronde, nu, "Je intake voor de mastermindgroep", [$"{rij.IntakerNaam} belt je op {Datumtekst.Tijdstip(rij.Begin)}. Het gesprek duurt 20 minuten.", "Komt het niet uit? Kies dan een andere tijd of zeg af."], "Bekijk of verzet je intake", Avondtekst.Item(nu, rij.Begin, klok.GetUtcNow().UtcDateTime));
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

    /// <summary>Gives back the slot of an application when it has one that is still to come, with a letter that takes it out of the calendar.</summary>
    internal async Task GeefVrijAsync(Mastermindaanmelding wie, CancellationToken stop)
    {
        var vanaf = klok.GetUtcNow().UtcDateTime;
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        if (await context.Set<Intakeslot>().AsNoTracking().SingleOrDefaultAsync(rij => rij.AanmeldingId == wie.Id && rij.Begin > vanaf, stop) is not { } slot) return;
        if (await context.Set<Intakeslot>().Where(rij => rij.Id == slot.Id && rij.AanmeldingId == wie.Id).ExecuteUpdateAsync(Leeg, stop) == 0) return;
        await MeldAfAsync(context, wie, slot, [$"Je intake op {Datumtekst.Tijdstip(slot.Begin)} is afgezegd, zoals je vroeg."], stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>The intaker cannot: the slot goes, and the applicant hears why and chooses another.</summary>
    /// <returns>Whether somebody had this slot, and still had it.</returns>
    internal async Task<bool> ZegAfAsync(Guid slotId, Guid intaker, string reden, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        if (await context.Set<Intakeslot>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == slotId && rij.IntakerId == intaker && rij.AanmeldingId != null, stop) is not { } slot) return false;
        if (await context.Set<Intakeslot>().Where(rij => rij.Id == slotId && rij.AanmeldingId == slot.AanmeldingId).ExecuteDeleteAsync(stop) == 0) return false;
        var wie = await context.Set<Mastermindaanmelding>().AsNoTracking().SingleAsync(rij => rij.Id == slot.AanmeldingId, stop);
        await MeldAfAsync(context, wie, slot, [$"{slot.IntakerNaam} kan je niet bellen op {Datumtekst.Tijdstip(slot.Begin)}. Reden: {reden}", "Kies met de knop een andere tijd. Je aanmelding blijft staan."], stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    private async Task MeldAfAsync(SamenhangContext context, Mastermindaanmelding wie, Intakeslot slot, IReadOnlyList<string> alineas, CancellationToken stop)
    {
        var (ronde, nu) = await StapAsync(context, wie, stop);
        post.Leg(context, ronde, nu, "Je intake gaat niet door", alineas, "Bekijk je aanmelding", Avondtekst.Item(nu, slot.Begin, klok.GetUtcNow().UtcDateTime) with { Vervallen = true });
        await context.SaveChangesAsync(stop);
    }

    /// <summary>The next version of the calendar entry.</summary>
    private static async Task<(Mastermindronde Ronde, Mastermindaanmelding Wie)> StapAsync(SamenhangContext context, Mastermindaanmelding wie, CancellationToken stop)
    {
        await context.Set<Mastermindaanmelding>().Where(rij => rij.Id == wie.Id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Intakestap, veld => veld.Intakestap + 1), stop);
        return (await context.Set<Mastermindronde>().AsNoTracking().SingleAsync(rij => rij.Id == wie.RondeId, stop), await context.Set<Mastermindaanmelding>().AsNoTracking().SingleAsync(rij => rij.Id == wie.Id, stop));
    }

    private static void Leeg(Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Intakeslot> rij) =>
        rij.SetProperty(veld => veld.AanmeldingId, (Guid?)null).SetProperty(veld => veld.HerinnerdOp, (DateTime?)null);
}
