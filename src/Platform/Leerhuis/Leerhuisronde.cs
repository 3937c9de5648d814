// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gids;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Leerhuis;

/// <summary>
/// What the Leerhuis does by itself: ends offers whose time is over, reminds, asks for opinions, and takes away what was kept long enough. However
/// many processes do so at once, a conditional update lets one of them through for each person.
/// </summary>
public sealed class Leerhuisronde(IDbContextFactory<SamenhangContext> contexten, Verenigingsboek boek, Ledenboek leden, Aanmeldbalie balie, Aanmeldpost post, TimeProvider klok)
{
    private static readonly TimeSpan Terugkijken = TimeSpan.FromDays(7);

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>Does what is due.</summary>
    /// <returns>How many people got a message, and how many rows were wiped.</returns>
    public async Task<(int Berichten, int Gewist)> DoeAsync(CancellationToken stop)
    {
        if (await boek.LeesAsync(stop) is not { } vereniging) return (0, 0);
        var verlopen = await VerloopAsync(vereniging, stop);
        // Somebody whose account went to another organisation works there from now on.
        await using (var context = await contexten.CreateDbContextAsync(stop)) await new Prijsherziening(context, leden, post, klok).DoeAsync(vereniging.OrganisatieId, null, stop);
        var berichten = await BerichtAsync(vereniging, stop);
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

    /// <summary>Reminds before each meeting, and asks whoever was there up to a week ago what they thought of it.</summary>
    private async Task<int> BerichtAsync(Vereniging vereniging, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var (nu, tot, vanaf, org) = (Nu, Nu + Herinnering.Vooraf, Nu - Terugkijken, vereniging.OrganisatieId);
        var activiteiten = await context.Set<Activiteit>().AsNoTracking().Where(rij => rij.OrganisatieId == org && rij.Staat == Activiteitstaat.Gepubliceerd && rij.Begin < tot && rij.Einde > vanaf).ToListAsync(stop);
        var gedaan = 0;
        foreach (var over in activiteiten) gedaan += over.Einde <= nu ? await VraagAsync(context, over, stop) : await HerinnerAsync(context, over, stop);
        return gedaan;
    }

    /// <summary>Who signed up just now needs no reminder.</summary>
    private async Task<int> HerinnerAsync(SamenhangContext context, Activiteit over, CancellationToken stop)
    {
        if (Herinnering.Nu(Activiteitagenda.Keren(over), Tijd.InAmsterdam(Nu)) is not var (keer, klokvanaf)) return 0;
        var (gisteren, vanaf, gedaan) = (Nu.AddDays(-1), Tijd.NaarUtc(klokvanaf), 0);
        foreach (var wie in await Wil(context, over).Where(rij => rij.AangemeldOp < gisteren && (rij.HerinnerdOp == null || rij.HerinnerdOp < vanaf)).ToListAsync(stop))
            gedaan += await StuurAsync(wie, () => post.Herinnering(over, wie, keer), stop);
        return gedaan;
    }

    /// <summary>One column serves reminding and asking: after the end it only counts when it was set before the end.</summary>
    private async Task<int> VraagAsync(SamenhangContext context, Activiteit over, CancellationToken stop)
    {
        var (einde, gedaan) = (over.Einde, 0);
        foreach (var wie in await Wil(context, over).Where(rij => rij.Aanwezigheid != Aanwezigheid.Afwezig && !rij.Geevalueerd && (rij.HerinnerdOp == null || rij.HerinnerdOp < einde)).ToListAsync(stop))
            gedaan += await StuurAsync(wie, () => post.Evaluatie(over, wie), stop);
        return gedaan;
    }

    /// <summary>Who has a place, and did not say to want no such messages.</summary>
    private static IQueryable<Aanmelding> Wil(SamenhangContext context, Activiteit over) => context.Set<Aanmelding>().AsNoTracking().Where(
        rij => rij.OrganisatieId == over.OrganisatieId && rij.ActiviteitId == over.Id && rij.Staat == Aanmeldstaat.Bevestigd && rij.GewistOp == null
            && !context.Set<Aanmelding>().Any(ander => ander.OrganisatieId == over.OrganisatieId && ander.Email == rij.Email && ander.GeenBerichten));

    private async Task<int> StuurAsync(Aanmelding wie, Func<Postbericht> bericht, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var (nu, eerder) = (Nu, wie.HerinnerdOp);
        if (await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == wie.OrganisatieId && rij.Id == wie.Id && rij.HerinnerdOp == eerder && rij.Staat == Aanmeldstaat.Bevestigd)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.HerinnerdOp, nu), stop) == 0) return 0;
        context.Berichten.Add(bericht());
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
        var reacties = await context.Set<Gidsreactie>().Where(rij => rij.OrganisatieId == org && rij.Naam != null && rij.Op < naamgrens).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Naam, (string?)null), stop);
        // A calendar of somebody of whom nothing is kept any more.
        await context.Set<Agendalink>().Where(rij => rij.OrganisatieId == org && !context.Set<Aanmelding>().Any(wie => wie.OrganisatieId == org && wie.Email == rij.Email)).ExecuteDeleteAsync(stop);
        var namen = oud.Count + reacties;
        if (antwoorden + namen + wensen == 0) return 0;
        context.Add(new Opruimverslag { OrganisatieId = org, Tijdstip = nu, Antwoorden = antwoorden, Namen = namen, Wensen = wensen });
        await context.SaveChangesAsync(stop);
        return antwoorden + namen + wensen;
    }
}
