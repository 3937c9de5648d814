// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Post;

namespace Samenhang.Leerhuis.Mastermindaanmelden;

/// <summary>
/// Somebody does not want to take part any more, or wants to be forgotten. Either way intake and place come free, the appointments leave the
/// calendar, and the begeleider of the group hears that there is a place.
/// </summary>
internal sealed class Terugtrekking(IDbContextFactory<SamenhangContext> contexten, Intakeboeker boeker, Mastermindpost post, TimeProvider klok)
{
    /// <summary>Name of an application that was wiped.</summary>
    internal const string Gewist = "Gewiste aanmelding";

    internal async Task VoerUitAsync(Mastermindaanmelding wie, Mastermindronde ronde, CancellationToken stop)
    {
        await boeker.GeefVrijAsync(wie, stop);
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var rij = await context.Set<Mastermindaanmelding>().SingleAsync(ander => ander.Id == wie.Id, stop);
        if (rij is { Staat: Mastermindstaat.Geplaatst, GroepId: { } plaats }) await VerlaatAsync(context, rij, ronde, plaats, stop);
        if (rij.Staat != Mastermindstaat.Teruggetrokken) context.Add(new Mastermindlogregel { RondeId = ronde.Id, Tijdstip = klok.GetUtcNow().UtcDateTime, Door = "Een aanvrager", Tekst = "Iemand trok zich terug." });
        (rij.Staat, rij.GroepId, rij.VastInId) = (Mastermindstaat.Teruggetrokken, null, null);
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>Withdraws and wipes who it was. The row stays without a person, so that the counts of the round stay right.</summary>
    internal async Task WisAsync(Mastermindaanmelding wie, Mastermindronde ronde, CancellationToken stop)
    {
        await VoerUitAsync(wie, ronde, stop);
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Set<Intakenotitie>().Where(rij => rij.AanmeldingId == wie.Id).ExecuteDeleteAsync(stop);
        await context.Set<Intakeinzage>().Where(rij => rij.AanmeldingId == wie.Id).ExecuteDeleteAsync(stop);
        await context.Set<Mastermindpaar>().Where(rij => rij.EenId == wie.Id || rij.AnderId == wie.Id).ExecuteDeleteAsync(stop);
        await context.Set<Mastermindbezwaar>().Where(rij => rij.AanmeldingId == wie.Id).ExecuteDeleteAsync(stop);
        await context.Set<Mastermindtoezegging>().Where(rij => rij.AanmeldingId == wie.Id).ExecuteDeleteAsync(stop);
        await context.Set<Mastermindbeurt>().Where(rij => rij.AanmeldingId == wie.Id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Vraag, (string?)null).SetProperty(veld => veld.Checkin, (string?)null).SetProperty(veld => veld.Plek, (int?)null), stop);
        await context.Set<Mastermindevaluatie>().Where(rij => rij.AanmeldingId == wie.Id).ExecuteUpdateAsync(rij => rij.SetProperty(veld => veld.Brengt, (string?)null).SetProperty(veld => veld.Beter, (string?)null), stop);
        await context.Set<Mastermindaanmelding>().Where(rij => rij.Id == wie.Id).ExecuteUpdateAsync(
            rij => rij.SetProperty(veld => veld.Naam, Gewist).SetProperty(veld => veld.Email, $"gewist-{wie.Id:N}").SetProperty(veld => veld.Telefoon, (string?)null).SetProperty(veld => veld.AccountId, (Guid?)null)
                .SetProperty(veld => veld.Organisatie, "–").SetProperty(veld => veld.Motivatie, "–").SetProperty(veld => veld.Wensen, (string?)null).SetProperty(veld => veld.Besluitreden, (string?)null), stop);
        await Logwisser.WisAsync(context, ronde.Id, [wie.Naam], stop);
        // Letters hold the name and the address, also when they were sent.
        await context.Berichten.Where(bericht => bericht.OrganisatieId == ronde.OrganisatieId && bericht.Aan == wie.Email && bericht.Inhoud.Contains("/mastermind/")).ExecuteDeleteAsync(stop);
        await Gastlinkboek.TrekAllesInAsync(context, Mastermindpost.Doel, wie.Id, klok.GetUtcNow().UtcDateTime, stop);
        await transactie.CommitAsync(stop);
    }

    private async Task VerlaatAsync(SamenhangContext context, Mastermindaanmelding wie, Mastermindronde ronde, Guid plaats, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var groep = await context.Set<Mastermindgroep>().AsNoTracking().SingleAsync(rij => rij.Id == plaats, stop);
        var vandaag = klok.Vandaag();
        var avonden = await context.Set<Mastermindavond>().AsNoTracking().Where(rij => rij.GroepId == plaats && rij.Dag >= vandaag).OrderBy(rij => rij.Nummer).ToListAsync(stop);
        post.Leg(context, ronde, wie, $"Je verliet {groep.Naam}", ["Je plaats is vrijgegeven. De avonden die nog komen, kunnen uit je agenda."], agenda: [.. avonden.Select(avond => Avondtekst.Item(groep, avond, nu) with { Vervallen = true, Volgnummer = avond.Verzet + 1 })]);
        if (await context.Users.AsNoTracking().Where(account => account.Id == groep.BegeleiderId).Select(account => account.Email).SingleOrDefaultAsync(stop) is { } adres)
            new Postbus(context, klok).Leg(ronde.OrganisatieId, adres, $"Er is een plaats vrij in {groep.Naam}", new Brief($"Dag {groep.BegeleiderNaam},", ["Een lid trok zich terug. Tot de tweede avond kun je de plaats geven aan iemand van de wachtlijst."], "Open de groep", $"/mastermind/groep/{groep.Id}", []));
    }
}
