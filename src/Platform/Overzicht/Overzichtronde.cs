// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Volgen;

namespace Samenhang.Platform.Overzicht;

/// <summary>
/// Writes the overviews whose turn it is into the outbox. What a person may see is asked at that moment. However many processes do so at once,
/// the key of person and period lets one of them through.
/// </summary>
internal sealed class Overzichtronde(
    IDbContextFactory<SamenhangContext> contexten, Register register, Toegang toegang, Lezingen lezingen, Volgingen volgingen, Afmeldcode codes,
    Overzichtinhoud inhoud, Mailinstelling mail, TimeProvider klok)
{
    /// <summary>After this an overview that could not be sent is old news.</summary>
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(24);

    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(60);

    /// <summary>Makes what is due.</summary>
    /// <returns>How many messages were put in the outbox.</returns>
    internal async Task<int> MaakAsync(CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var lokaal = Tijd.InAmsterdam(nu);
        var gemaakt = 0;
        foreach (var wens in await WensenAsync(stop))
        {
            var periode = wens.Ritme == Overzichtritme.Direct ? null : Overzichtperiode.Van(wens.Ritme, lokaal, mail.Nu?.OverzichtUur ?? 0);
            if ((periode is null && wens.Ritme != Overzichtritme.Direct) || (periode is not null && wens.Laatste?.Periode == periode)) continue;
            if (await MaakAsync(wens, periode, Tijd.Dag(nu), stop)) gemaakt++;
        }

        return gemaakt;
    }

    /// <summary>Who wants what how often, with the overview before.</summary>
    private async Task<List<Wens>> WensenAsync(CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var voorkeuren = await (
            from voorkeur in context.Mailvoorkeuren
            join account in context.Users on voorkeur.AccountId equals account.Id
            where voorkeur.Ritme != Overzichtritme.Geen && voorkeur.Soort != Overzichtsoort.Vermelding && !account.Demo && account.Email != null
            select new { voorkeur.OrganisatieId, voorkeur.AccountId, voorkeur.Soort, voorkeur.Ritme, account.Email, account.Naam }).AsNoTracking().ToListAsync(stop);
        var laatste = (await context.Overzichten.AsNoTracking().ToListAsync(stop))
            .GroupBy(rij => (rij.OrganisatieId, rij.AccountId, rij.Ritme)).ToDictionary(groep => groep.Key, groep => groep.MaxBy(rij => (rij.GemaaktOp, rij.Versie)));
        return
        [
            .. from voorkeur in voorkeuren
               group voorkeur by (voorkeur.OrganisatieId, voorkeur.AccountId, voorkeur.Ritme) into groep
               let eerste = groep.First()
               select new Wens(
                   groep.Key.OrganisatieId, groep.Key.AccountId, groep.Key.Ritme, eerste.Email, eerste.Naam, [.. groep.Select(deel => deel.Soort).Order()], laatste.GetValueOrDefault(groep.Key)),
        ];
    }

    private async Task<bool> MaakAsync(Wens wens, string? periode, DateOnly dag, CancellationToken stop)
    {
        var toegangen = await toegang.VanAccountAsync(wens.AccountId, stop);
        if (toegangen.PerOrganisatie.FirstOrDefault(ergens => ergens.OrganisatieId == wens.OrganisatieId) is not { } gebruiker || !gebruiker.Mag(Recht.BeeldBekijken)) return false;
        var lezing = await lezingen.VoorAsync(gebruiker, stop);
        var versie = lezing.Blik.Versie;
        if (wens.Ritme == Overzichtritme.Direct && wens.Laatste?.Versie >= versie) return false;
        var sinds = Math.Min(versie, wens.Laatste?.Versie ?? await BeginAsync(wens, dag, versie, stop));
        var tekst = await inhoud(new Overzichtvraag(lezing, wens.Soorten, await volgingen.LeesAsync(gebruiker, stop), sinds), stop);
        return await LegAsync(wens, periode ?? $"versie {versie}", versie, gebruiker, tekst, stop);
    }

    /// <summary>Where the first overview begins: a day or a week ago, or now when each change is told.</summary>
    private async Task<long> BeginAsync(Wens wens, DateOnly dag, long versie, CancellationToken stop) => wens.Ritme switch
    {
        Overzichtritme.Dagelijks => await register.VersieOpAsync(wens.OrganisatieId, dag.AddDays(-2), stop),
        Overzichtritme.Wekelijks => await register.VersieOpAsync(wens.OrganisatieId, dag.AddDays(-8), stop),
        _ => versie,
    };

    private async Task<bool> LegAsync(Wens wens, string periode, long versie, Gebruiker gebruiker, Overzichttekst tekst, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var ritme = wens.Ritme.ToString();
        // The key decides: of two processes at once, one finds that it was made.
        var gezet = await context.Database.ExecuteSqlAsync(
            $"""
            insert into overzicht (organisatie_id, account_id, ritme, periode, versie, gemaakt_op)
            values ({wens.OrganisatieId}, {wens.AccountId}, {ritme}, {periode}, {versie}, {nu}) on conflict do nothing
            """,
            stop);
        if (gezet == 0) return false;
        var oud = nu - Bewaartijd;
        await context.Overzichten.Where(rij => rij.OrganisatieId == wens.OrganisatieId && rij.AccountId == wens.AccountId && rij.Ritme == wens.Ritme && rij.Periode != periode)
            .Where(rij => rij.GemaaktOp < oud || rij.Ritme == Overzichtritme.Direct).ExecuteDeleteAsync(stop);
        if (tekst.Alineas.Count > 0)
        {
            new Postbus(context, klok).Leg(wens.OrganisatieId, wens.Email!, tekst.Onderwerp, Brief(wens, gebruiker, tekst), Geldig);
            await context.SaveChangesAsync(stop);
        }

        await transactie.CommitAsync(stop);
        return tekst.Alineas.Count > 0;
    }

    private Brief Brief(Wens wens, Gebruiker gebruiker, Overzichttekst tekst) => new(
        $"Dag {wens.Naam},", tekst.Alineas, "Open Vandaag", "/",
        [$"Je krijgt dit overzicht omdat je daarvoor koos bij {gebruiker.OrganisatieNaam}. Kies zelf hoe vaak, onder je naam bij Mail en volgen."],
        codes.Pad(wens.OrganisatieId, wens.AccountId));

    private sealed record Wens(
        Guid OrganisatieId, Guid AccountId, Overzichtritme Ritme, string? Email, string Naam, IReadOnlyList<Overzichtsoort> Soorten, Overzichtrij? Laatste);
}
