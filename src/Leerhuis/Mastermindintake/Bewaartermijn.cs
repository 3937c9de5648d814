// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>
/// Removes what a round no longer needs: intake notes, minutes, commitments and personal data three months after the last evening, of who
/// waits a year after it. Every removal is a line in the log of the round, with what and how much, without names.
/// </summary>
internal sealed class Bewaartermijn(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    /// <summary>Months after the last evening, or after the last day to apply when no group was confirmed.</summary>
    internal const int Maanden = 3;

    internal const int Wachtmaanden = 12;

    /// <summary>Removes what is due.</summary>
    /// <returns>How many rows were removed or emptied.</returns>
    internal async Task<int> RuimOpAsync(CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var vandaag = klok.Vandaag();
        var klaar = vandaag.AddMonths(-Maanden);
        var rondes = await context.Set<Mastermindronde>().AsNoTracking().Where(ronde => ronde.AanmeldenTot < klaar
            && !context.Set<Mastermindavond>().Any(avond => avond.Dag >= klaar && context.Set<Mastermindgroep>().Any(groep => groep.Id == avond.GroepId && groep.RondeId == ronde.Id))).ToListAsync(stop);
        var totaal = 0;
        foreach (var ronde in rondes) totaal += await RuimOpAsync(context, ronde, vandaag, stop);
        return totaal;
    }

    private async Task<int> RuimOpAsync(SamenhangContext context, Mastermindronde ronde, DateOnly vandaag, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var groepen = context.Set<Mastermindgroep>().Where(groep => groep.RondeId == ronde.Id).Select(groep => groep.Id);
        var intakes = await context.Set<Intakenotitie>().Where(rij => rij.RondeId == ronde.Id).ExecuteDeleteAsync(stop);
        var verslagen = await context.Set<Mastermindavond>().Where(rij => groepen.Contains(rij.GroepId) && (rij.Verslag != null || rij.Agenda != null))
            .ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Verslag, (string?)null).SetProperty(veld => veld.Agenda, (string?)null), stop);
        var toezeggingen = await context.Set<Mastermindtoezegging>().Where(rij => groepen.Contains(rij.GroepId)).ExecuteDeleteAsync(stop);
        var beurten = await context.Set<Mastermindbeurt>().Where(rij => context.Set<Mastermindavond>().Any(avond => avond.Id == rij.AvondId && groepen.Contains(avond.GroepId))).ExecuteDeleteAsync(stop);
        var laatste = await context.Set<Mastermindavond>().Where(rij => groepen.Contains(rij.GroepId)).Select(rij => (DateOnly?)rij.Dag).MaxAsync(stop) ?? ronde.AanmeldenTot;
        var wachtOok = laatste.AddMonths(Wachtmaanden) <= vandaag;
        var weg = context.Set<Mastermindaanmelding>().Where(rij => rij.RondeId == ronde.Id && (wachtOok || rij.Staat != Mastermindstaat.Wachtlijst));
        await Logwisser.WisAsync(context, ronde.Id, await weg.Select(rij => rij.Naam).ToListAsync(stop), stop);
        var mensen = await weg.ExecuteDeleteAsync(stop);
        (int Aantal, string Wat)[] geteld = [(intakes, "intakes"), (verslagen, "agenda’s en verslagen"), (toezeggingen, "toezeggingen"), (beurten, "aanwezigheid en beurten"), (mensen, "aanmeldingen")];
        if (geteld.Sum(deel => deel.Aantal) is var som && som > 0)
        {
            context.Add(new Mastermindlogregel
            {
                RondeId = ronde.Id,
                Tijdstip = klok.GetUtcNow().UtcDateTime,
                Door = "Samenhang, volgens de bewaartermijn",
                Tekst = "Verwijderd: " + string.Join(", ", geteld.Where(deel => deel.Aantal > 0).Select(deel => $"{deel.Aantal} {deel.Wat}")) + ".",
            });
            await context.SaveChangesAsync(stop);
        }

        await transactie.CommitAsync(stop);
        return som;
    }
}
