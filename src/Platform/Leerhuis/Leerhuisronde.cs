// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// What the Leerhuis does by itself: ends offers whose time is over, reminds, asks for opinions, and takes away what was kept long enough. However
/// many processes do so at once, a conditional update lets one of them through for each person.
/// </summary>
public sealed class Leerhuisronde(IDbContextFactory<SamenhangContext> contexten, Verenigingsboek boek, Aanmeldbalie balie, Aanmeldpost post, TimeProvider klok)
{
    private static readonly TimeSpan Vooraf = TimeSpan.FromDays(2), Terugkijken = TimeSpan.FromDays(7);

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>Does what is due.</summary>
    /// <returns>How many people got a message, and how many rows were wiped.</returns>
    public async Task<(int Berichten, int Gewist)> DoeAsync(CancellationToken stop)
    {
        if (await boek.LeesAsync(stop) is not { } vereniging) return (0, 0);
        var verlopen = await VerloopAsync(vereniging, stop);
        var berichten = await HerinnerAsync(vereniging, stop);
        var gewist = await RuimOpAsync(vereniging, stop);
        return (verlopen + berichten, gewist);
    }

    private async Task<int> VerloopAsync(Vereniging vereniging, CancellationToken stop)
    {
        List<Guid> verlopen;
        await using (var context = await contexten.CreateDbContextAsync(stop))
        {
            var nu = Nu;
            verlopen = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == vereniging.OrganisatieId && rij.Staat == Aanmeldstaat.Aangeboden && rij.AangebodenTot <= nu)
                .OrderBy(rij => rij.AangebodenTot).Select(rij => rij.Id).ToListAsync(stop);
        }

        foreach (var id in verlopen) await balie.VerloopAsync(vereniging.OrganisatieId, id, stop);
        return verlopen.Count;
    }

    /// <summary>Who signed up just now needs no reminder; who was there a week ago at most is asked what they thought of it.</summary>
    private async Task<int> HerinnerAsync(Vereniging vereniging, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var (nu, tot, vanaf, org) = (Nu, Nu + Vooraf, Nu - Terugkijken, vereniging.OrganisatieId);
        var activiteiten = await context.Set<Activiteit>().AsNoTracking().Where(rij => rij.OrganisatieId == org && rij.Staat == Activiteitstaat.Gepubliceerd && rij.Begin < tot && rij.Einde > vanaf).ToListAsync(stop);
        var gedaan = 0;
        foreach (var over in activiteiten.Where(over => over.Begin > nu || over.Einde <= nu))
        {
            // One column serves both: after the end it only counts when it was set before the end.
            var grens = over.Begin > nu ? (DateTime?)null : over.Einde;
            var mensen = await context.Set<Aanmelding>().AsNoTracking()
                .Where(rij => rij.OrganisatieId == org && rij.ActiviteitId == over.Id && rij.Staat == Aanmeldstaat.Bevestigd && rij.GewistOp == null && rij.Aanwezigheid != Aanwezigheid.Afwezig
                    && (rij.HerinnerdOp == null || (grens != null && rij.HerinnerdOp < grens)) && (grens != null || rij.AangemeldOp < nu.AddDays(-1)) && !rij.Geevalueerd
                    && !context.Set<Aanmelding>().Any(ander => ander.OrganisatieId == org && ander.Email == rij.Email && ander.GeenBerichten)).ToListAsync(stop);
            foreach (var wie in mensen) gedaan += await StuurAsync(over, wie, grens is not null, stop);
        }

        return gedaan;
    }

    private async Task<int> StuurAsync(Activiteit over, Aanmelding wie, bool achteraf, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var (nu, eerder) = (Nu, wie.HerinnerdOp);
        if (await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == wie.OrganisatieId && rij.Id == wie.Id && rij.HerinnerdOp == eerder && rij.Staat == Aanmeldstaat.Bevestigd)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.HerinnerdOp, nu), stop) == 0) return 0;
        context.Berichten.Add(achteraf ? post.Evaluatie(over, wie) : post.Herinnering(over, wie));
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return 1;
    }

    private async Task<int> RuimOpAsync(Vereniging vereniging, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var (nu, org) = (Nu, vereniging.OrganisatieId);
        var (antwoordgrens, naamgrens) = (nu.AddDays(-7 * vereniging.Antwoordweken), nu.AddMonths(-vereniging.Naammaanden));
        var antwoorden = await context.Set<Aanmelding>()
            .Where(rij => rij.OrganisatieId == org && rij.Antwoorden != null && context.Set<Activiteit>().Any(over => over.OrganisatieId == org && over.Id == rij.ActiviteitId && over.Einde < antwoordgrens))
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Antwoorden, (string?)null), stop);
        var oud = await context.Set<Aanmelding>()
            .Where(rij => rij.OrganisatieId == org && rij.GewistOp == null && context.Set<Activiteit>().Any(over => over.OrganisatieId == org && over.Id == rij.ActiviteitId && over.Einde < naamgrens))
            .Select(rij => rij.Id).Take(5000).ToListAsync(stop);
        foreach (var id in oud) await Wisser.MaakNaamloosAsync(context, org, id, nu, stop);
        var wensen = await context.Set<Themawens>().Where(rij => rij.OrganisatieId == org && rij.Email != null && rij.OntvangenOp < naamgrens).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Email, (string?)null), stop);
        // A calendar of somebody of whom nothing is kept any more.
        await context.Set<Agendalink>().Where(rij => rij.OrganisatieId == org && !context.Set<Aanmelding>().Any(wie => wie.OrganisatieId == org && wie.Email == rij.Email)).ExecuteDeleteAsync(stop);
        if (antwoorden + oud.Count + wensen == 0) return 0;
        context.Add(new Opruimverslag { OrganisatieId = org, Tijdstip = nu, Antwoorden = antwoorden, Namen = oud.Count, Wensen = wensen });
        await context.SaveChangesAsync(stop);
        return antwoorden + oud.Count + wensen;
    }
}
