// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Post;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Sparren;

/// <summary>Keeps what two people write about an opgave, and shows neither the text of the other before both were handed in. The caller asks whether the opgave may be seen.</summary>
public sealed class Sparringen(SamenhangContext context, Register register, Mailinstelling mail, TimeProvider klok)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(30);

    /// <summary>Whether messages can go out.</summary>
    public bool KanMailen => mail.IsErEen;

    /// <summary>The sparring about an opgave as this person may read it; null when there is none.</summary>
    public async Task<Sparring?> LeesAsync(Guid organisatie, Guid opgave, Guid? lezer, CancellationToken stop)
    {
        var rijen = await Rijen(organisatie, opgave).AsNoTracking().OrderBy(rij => rij.PersoonId).ToListAsync(stop);
        var open = rijen.TrueForAll(rij => rij.Ingeleverd);
        return rijen.Count == 0 ? null : new Sparring(
            [.. rijen.Select(rij => new Spardeel(rij.PersoonId, rij.Ingeleverd, open || rij.PersoonId == lezer ? new Sparwoorden(rij.Nu, rij.Gewenst, rij.WaaromWij, rij.OnzeRol) : null))],
            rijen.Exists(rij => rij.Afgerond));
    }

    /// <summary>Asks two people, by mail where that can; an earlier sparring about this opgave that was rounded off makes room.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="over">The opgave.</param>
    /// <param name="een">One.</param>
    /// <param name="ander">The other.</param>
    /// <param name="door">Who asks; gets no mail.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>False when one is going on already.</returns>
    public async Task<bool> BeginAsync(Guid organisatie, Opgave over, Persoon een, Persoon ander, Guid? door, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(een);
        ArgumentNullException.ThrowIfNull(ander);
        var opgave = over.Id;
        if (await Rijen(organisatie, opgave).AnyAsync(rij => !rij.Afgerond, stop))
        {
            return false;
        }

        await Rijen(organisatie, opgave).ExecuteDeleteAsync(stop);
        context.AddRange(
            new Sparringtekst { OrganisatieId = organisatie, OpgaveId = opgave, PersoonId = een.Id },
            new Sparringtekst { OrganisatieId = organisatie, OpgaveId = opgave, PersoonId = ander.Id });
        foreach (var (wie, met) in new[] { (een, ander), (ander, een) })
        {
            if (wie.Id != door) await MailAsync(organisatie, over, wie, $"Wil jij met {met.Naam} sparren over de opgave ‘{over.Naam}’? Jullie verwoorden de vraag elk apart. Pas als jullie beiden hebben ingeleverd, lezen jullie elkaars tekst.", stop);
        }

        await context.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Keeps what somebody wrote, until it was handed in.</summary>
    /// <returns>False when this person takes no part, or handed in before.</returns>
    public async Task<bool> SchrijfAsync(Guid organisatie, Guid opgave, Guid persoon, Sparwoorden woorden, bool inleveren, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(woorden);
        return await Rijen(organisatie, opgave).Where(rij => rij.PersoonId == persoon && !rij.Ingeleverd && !rij.Afgerond).ExecuteUpdateAsync(
            rij => rij.SetProperty(r => r.Nu, woorden.Nu).SetProperty(r => r.Gewenst, woorden.Gewenst).SetProperty(r => r.WaaromWij, woorden.WaaromWij)
                .SetProperty(r => r.OnzeRol, woorden.OnzeRol).SetProperty(r => r.Ingeleverd, inleveren),
            stop) == 1;
    }

    /// <summary>Tells the other by mail that somebody handed in.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="over">The opgave.</param>
    /// <param name="wie">Who handed in.</param>
    /// <param name="ander">Who gets the message.</param>
    /// <param name="beiden">Both did: they read each other's text now.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task MeldAsync(Guid organisatie, Opgave over, Persoon wie, Persoon ander, bool beiden, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(wie);
        ArgumentNullException.ThrowIfNull(ander);
        var zin = beiden
            ? $"{wie.Naam} heeft ingeleverd, net als jij. Lees elkaars tekst over ‘{over.Naam}’, en maak er samen één van."
            : $"{wie.Naam} heeft een tekst over ‘{over.Naam}’ ingeleverd. Lever jij ook in, dan lezen jullie elkaars tekst.";
        await MailAsync(organisatie, over, ander, zin, stop);
        await context.SaveChangesAsync(stop);
    }

    /// <summary>The joint text was made.</summary>
    public Task RondAfAsync(Guid organisatie, Guid opgave, CancellationToken stop) =>
        Rijen(organisatie, opgave).ExecuteUpdateAsync(rij => rij.SetProperty(r => r.Afgerond, true), stop);

    /// <summary>Who may not see the opgave by a role is not told its name.</summary>
    private async Task MailAsync(Guid organisatie, Opgave over, Persoon wie, string zin, CancellationToken stop)
    {
        if (!mail.IsErEen || wie is not { Actief: true, Email: { } adres }) return;
        var beeld = await register.LeesAsync(organisatie, stop);
        if (!new Blik(beeld, Kijker.Van(beeld, wie.Id, false, Tijd.Vandaag(klok))).Ziet(over.Id)) return;
        new Postbus(context, klok).Leg(organisatie, adres, $"Sparren over {over.Naam}", new Brief($"Dag {wie.Naam},", [zin], "Ga naar het sparren", $"/opgaven/{over.Id}/sparren", []), Geldig);
    }

    private IQueryable<Sparringtekst> Rijen(Guid organisatie, Guid opgave) =>
        context.Sparringteksten.Where(rij => rij.OrganisatieId == organisatie && rij.OpgaveId == opgave);
}
