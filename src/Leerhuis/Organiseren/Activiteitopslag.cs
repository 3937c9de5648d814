// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>
/// Keeps what an organiser changes in an activity. It locks the rows of its places first, so that nobody signs up between what is told and what is
/// kept; whoever has a place hears of a change in the same transaction, and the calendars get a higher number.
/// </summary>
internal sealed class Activiteitopslag(SamenhangContext context, Aanmeldpost post, Aanmeldbalie balie, Kalenderlezer lezer, TimeProvider klok)
{
    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>Changes an activity that is there.</summary>
    /// <param name="org">The association.</param>
    /// <param name="id">The activity.</param>
    /// <param name="versie">The version that the organiser saw.</param>
    /// <param name="wijzig">Changes the row; nothing is kept when it says no.</param>
    /// <param name="reeks">Name of the series it is in; empty for none. Not changed when null.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>How many people were told; null when somebody else changed it meanwhile, or it is not there.</returns>
    internal async Task<int?> WijzigAsync(Guid org, Guid id, int? versie, Func<Activiteit, bool> wijzig, string? reeks, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Set<Plek>().Where(rij => rij.OrganisatieId == org && rij.ActiviteitId == id).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Laatste, rij => rij.Laatste), stop);
        var rij = await context.Set<Activiteit>().SingleOrDefaultAsync(rij => rij.OrganisatieId == org && rij.Id == id, stop);
        if (rij is null || (versie is { } gezien && gezien != rij.Versie)) return null;
        var (oud, begin, wasOpenbaar) = (Agendadeel(rij), rij.Begin, rij.GepubliceerdOp is not null);
        var was = (Activiteit)context.Entry(rij).OriginalValues.ToObject();
        if (!wijzig(rij)) return null;
        if (reeks is not null) rij.ReeksId = await ReeksAsync(org, reeks, stop);
        (rij.Versie, rij.BijgewerktOp) = (rij.Versie + 1, Nu);
        var verteld = 0;
        if (wasOpenbaar && oud != Agendadeel(rij))
        {
            rij.Volgnummer++;
            if (begin != rij.Begin) rij.VorigBegin ??= begin;
            // Who was there need not hear that a title was corrected afterwards.
            if (rij.Einde > Nu || was.Einde > Nu) verteld = await post.VertelAsync(context, rij, was, stop);
        }

        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        lezer.Vergeet(org);
        return verteld;
    }

    internal async Task VoegToeAsync(Activiteit nieuw, string? reeks, CancellationToken stop)
    {
        nieuw.ReeksId = await ReeksAsync(nieuw.OrganisatieId, reeks ?? "", stop);
        nieuw.BijgewerktOp = Nu;
        context.Add(nieuw);
        await context.SaveChangesAsync(stop);
    }

    /// <summary>Sets the places of one form; those of a form that is not there any more go, unless somebody has or wants one.</summary>
    /// <returns>What is in the way; null when it is done.</returns>
    internal async Task<string?> ZetPlekkenAsync(Guid org, Guid id, Plekvorm vorm, int? aantal, CancellationToken stop)
    {
        var nu = await context.Set<Plek>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == org && rij.ActiviteitId == id && rij.Vorm == vorm, stop);
        string? bezwaar = null;
        if (aantal is { } hoeveel)
        {
            if (nu is null)
            {
                context.Add(new Plek { OrganisatieId = org, ActiviteitId = id, Vorm = vorm, Capaciteit = hoeveel });
                await context.SaveChangesAsync(stop);
            }
            else if (nu.Capaciteit != hoeveel && !await balie.ZetCapaciteitAsync(org, id, vorm, hoeveel, stop)) bezwaar = $"Er zijn al {nu.Bezet} plekken vergeven. Minder kan niet.";
        }
        else if (nu is not null)
        {
            if (await context.Set<Aanmelding>().AnyAsync(rij => rij.OrganisatieId == org && rij.ActiviteitId == id && rij.Vorm == vorm, stop)) bezwaar = "Voor deze vorm zijn al aanmeldingen. Laat haar staan, en zet het aantal plekken op wat er bezet is.";
            else await context.Set<Plek>().Where(rij => rij.OrganisatieId == org && rij.ActiviteitId == id && rij.Vorm == vorm).ExecuteDeleteAsync(stop);
        }

        lezer.Vergeet(org);
        return bezwaar;
    }

    private async Task<Guid?> ReeksAsync(Guid org, string naam, CancellationToken stop)
    {
        if (naam.Length == 0) return null;
        if (await context.Set<Reeks>().SingleOrDefaultAsync(rij => rij.OrganisatieId == org && rij.Naam == naam, stop) is { } reeks) return reeks.Id;
        var nieuw = new Reeks { OrganisatieId = org, Naam = naam };
        context.Add(nieuw);
        return nieuw.Id;
    }

    /// <summary>What stands in calendars.</summary>
    private static (DateTime, DateTime, string, string?, string?, string?, Activiteitvorm, Activiteitstaat) Agendadeel(Activiteit a) =>
        (DateTime.SpecifyKind(a.Begin, DateTimeKind.Utc), DateTime.SpecifyKind(a.Einde, DateTimeKind.Utc), a.Titel, a.Bijeenkomsten, a.Plaats, a.Onlinelink, a.Vorm, a.Staat);
}
