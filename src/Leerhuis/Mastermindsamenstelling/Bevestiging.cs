// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Groepen;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mastermindselectie;
using Samenhang.Platform.Data;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindsamenstelling;

/// <summary>Makes the groups final: places, waiting list, letters and the order of hot seats, in one transaction and once.</summary>
internal sealed class Bevestiging(IDbContextFactory<SamenhangContext> contexten, Mastermindpost post, TimeProvider klok)
{
    private const string Vol = "Er waren meer toegelaten aanvragers dan plaatsen die bij elkaar passen. Wie al eerder wachtte, ging voor. Daarna telde dat groepen vol zijn, de voorkeuren, en dat iedere groep zo gevarieerd mogelijk is.";

    /// <summary>Confirms.</summary>
    /// <returns>Whether nobody was first.</returns>
    internal async Task<bool> VoerUitAsync(Voorstelbeeld beeld, Rondestuk stuk, string door, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        if (await context.Set<Mastermindronde>().Where(rij => rij.Id == stuk.Ronde.Id && rij.BevestigdOp == null)
            .ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.BevestigdOp, nu).SetProperty(veld => veld.BevestigdDoor, door), stop) == 0) return false;
        var avonden = await context.Set<Mastermindavond>().AsNoTracking().Where(rij => context.Set<Mastermindgroep>().Any(groep => groep.Id == rij.GroepId && groep.RondeId == stuk.Ronde.Id)).OrderBy(rij => rij.Nummer).ToListAsync(stop);
        var mensen = await context.Set<Mastermindaanmelding>().Where(rij => rij.RondeId == stuk.Ronde.Id && rij.Staat == Mastermindstaat.Toegelaten).ToListAsync(stop);
        var beletsels = beeld.Wachtend.ToDictionary(wachter => wachter.Aanmelding.Id, wachter => wachter.Beletsel);
        foreach (var wie in mensen)
        {
            var groep = beeld.Inhoud.Plaatsen.TryGetValue(wie.Id, out var plaats) ? stuk.Groepen.Single(rij => rij.Id == plaats) : null;
            (wie.Staat, wie.GroepId, wie.BesluitDoor, wie.BesluitOp) = (groep is null ? Mastermindstaat.Wachtlijst : Mastermindstaat.Geplaatst, groep?.Id, door, nu);
            if (groep is null) wie.Besluitreden = beletsels.GetValueOrDefault(wie.Id) ?? Vol;
            post.Leg(context, stuk.Ronde, wie, groep is null ? $"De wachtlijst voor {stuk.Ronde.Naam}" : $"Je hebt een plaats in {groep.Naam}", Besluitbrief.Zinnen(wie, groep, [.. avonden.Where(avond => avond.GroepId == groep?.Id)]), agenda: [.. avonden.Where(avond => avond.GroepId == groep?.Id).Select(avond => Avondtekst.Item(groep!, avond, nu))]);
        }

        foreach (var groep in stuk.Groepen) Zet(context, [.. mensen.Where(wie => wie.GroepId == groep.Id).OrderBy(wie => wie.AangemeldOp)], [.. avonden.Where(avond => avond.GroepId == groep.Id)]);
        context.Add(new Mastermindlogregel { RondeId = stuk.Ronde.Id, Tijdstip = nu, Door = door, Tekst = $"Groepen bevestigd: {mensen.Count(wie => wie.GroepId is not null)} geplaatst, {mensen.Count(wie => wie.GroepId is null)} op de wachtlijst; voorstel {beeld.Voorstel.Invoer[..12]}, zaad {stuk.Ronde.Zaad}." });
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>Everybody gets a turn over the evenings.</summary>
    private static void Zet(SamenhangContext context, List<Mastermindaanmelding> leden, List<Mastermindavond> avonden)
    {
        if (avonden.Count == 0) return;
        foreach (var (nummer, wie) in Beurtrooster.Verdeel(leden, [.. avonden.Select(_ => 0)]).Index())
            context.AddRange(wie.Select((lid, plek) => new Mastermindbeurt { AvondId = avonden[nummer].Id, AanmeldingId = lid.Id, Plek = plek + 1 }));
    }
}
