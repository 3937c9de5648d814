// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mail;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Post;

/// <summary>
/// Sends what waits. However many processes do so at once, a conditional update gives each message to one of them; and once the content is
/// being handed over it never goes back to waiting by itself, unless the mail server said that it did not take it.
/// </summary>
internal sealed class Postronde(
    IDbContextFactory<SamenhangContext> contexten, Mailinstelling instelling, TimeProvider klok, ILogger<Postronde> logboek)
{
    /// <summary>Tries until about a day and a half after the first one.</summary>
    internal const int MeestePogingen = 16;

    private const int PerRonde = 50;
    private static readonly TimeSpan Claimduur = TimeSpan.FromMinutes(10);

    /// <summary>Shorter than the claim, so that a living process never works on a message that another may take.</summary>
    private static readonly TimeSpan Gespreksduur = TimeSpan.FromMinutes(2);

    /// <summary>What should wait longer than any message waits was written by a clock that has been put back since.</summary>
    private static readonly TimeSpan Klokverschil = TimeSpan.FromHours(5);

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>How long to wait after this many tries: one minute, then twice as long each time, four hours at most.</summary>
    internal static TimeSpan Wacht(int pogingen) => TimeSpan.FromMinutes(Math.Min(240, 1 << Math.Clamp(pogingen - 1, 0, 8)));

    /// <summary>Sends everything whose turn it is.</summary>
    /// <returns>How many messages the mail server took.</returns>
    internal async Task<int> VerstuurAsync(CancellationToken stop)
    {
        if (instelling.Nu is not { } mail) return 0;
        await GeefVrijAsync(stop);
        List<Guid> beurt;
        await using (var context = await contexten.CreateDbContextAsync(stop))
        {
            var nu = Nu;
            var teLaat = nu + Klokverschil;
            beurt = await context.Berichten.Where(rij => rij.Staat == Poststaat.Wachtend && (rij.VolgendeOp <= nu || rij.VolgendeOp > teLaat))
                .OrderBy(rij => rij.VolgendeOp).Take(PerRonde).Select(rij => rij.Id).ToListAsync(stop);
        }

        var verzonden = 0;
        foreach (var id in beurt)
            if (await NeemAsync(id, stop) is { } bericht && await VerstuurAsync(mail, bericht, stop)) verzonden++;
        return verzonden;
    }

    /// <summary>What a process that died had claimed, can be taken again; what it was handing over, cannot.</summary>
    private async Task GeefVrijAsync(CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var nu = Nu;
        await context.Berichten.Where(rij => rij.Staat == Poststaat.Bezig && rij.ClaimTot < nu)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Staat, Poststaat.Wachtend).SetProperty(rij => rij.Claim, (Guid?)null), stop);
        await context.Berichten.Where(rij => rij.Staat == Poststaat.Overdracht && rij.ClaimTot < nu)
            .ExecuteUpdateAsync(
                zet => zet.SetProperty(rij => rij.Staat, Poststaat.Onzeker).SetProperty(rij => rij.Claim, (Guid?)null)
                    .SetProperty(rij => rij.Fout, "Het programma stopte terwijl het bericht werd overgedragen."),
                stop);
        await context.Berichten.Where(rij => rij.VerlooptOp < nu && rij.Inhoud != "" && (rij.Staat == Poststaat.Wachtend || rij.Staat == Poststaat.Mislukt || rij.Staat == Poststaat.Onzeker))
            .ExecuteUpdateAsync(
                zet => zet.SetProperty(rij => rij.Staat, rij => rij.Staat == Poststaat.Onzeker ? Poststaat.Onzeker : Poststaat.Mislukt)
                    .SetProperty(rij => rij.Inhoud, "").SetProperty(rij => rij.Fout, "Het bericht was verlopen voordat het kon worden verstuurd."),
                stop);
    }

    private async Task<Postbericht?> NeemAsync(Guid id, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var (claim, tot) = (Guid.NewGuid(), Nu + Claimduur);
        var genomen = await context.Berichten.Where(rij => rij.Id == id && rij.Staat == Poststaat.Wachtend)
            .ExecuteUpdateAsync(
                zet => zet.SetProperty(rij => rij.Staat, Poststaat.Bezig).SetProperty(rij => rij.Claim, claim).SetProperty(rij => rij.ClaimTot, tot)
                    .SetProperty(rij => rij.Pogingen, rij => rij.Pogingen + 1),
                stop);
        return genomen == 0 ? null : await context.Berichten.AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id && rij.Claim == claim, stop);
    }

    private async Task<bool> VerstuurAsync(Mailinstellingen mail, Postbericht bericht, CancellationToken stop)
    {
        using var tijd = new CancellationTokenSource(Gespreksduur);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(tijd.Token, stop);
        var overgedragen = false;
        try
        {
            var aan = new MailAddress(bericht.Aan);
            var inhoud = Maak(mail, bericht, aan).Schrijf();
            await using var gesprek = await Smtpgesprek.BeginAsync(mail, einde.Token);
            await gesprek.MeldAanAsync(mail.Afzender, aan, einde.Token);
            if (!await ZetAsync(bericht, Poststaat.Overdracht, null, einde.Token)) return false;
            overgedragen = true;
            await gesprek.DraagOverAsync(inhoud, einde.Token);
            await ZetAsync(bericht, Poststaat.Verzonden, null, CancellationToken.None);
            return true;
        }
        catch (Smtpfout fout)
        {
            await MisluktAsync(bericht, fout.Message, fout.Blijvend);
        }
        catch (Exception fout) when (fout is FormatException or JsonException)
        {
            await MisluktAsync(bericht, "Dit bericht heeft geen adres of inhoud die te lezen is.", blijvend: true);
        }
        catch (Exception fout) when (fout is IOException or SocketException or OperationCanceledException)
        {
            if (overgedragen) await ZetAsync(bericht, Poststaat.Onzeker, "De verbinding brak terwijl het bericht werd overgedragen.", CancellationToken.None);
            else await MisluktAsync(bericht, fout is OperationCanceledException ? "De mailserver antwoordde niet op tijd." : fout.Message, blijvend: false);
        }

        return false;
    }

    private static Mailbericht Maak(Mailinstellingen mail, Postbericht bericht, MailAddress aan)
    {
        var brief = Brief.Lees(bericht.Inhoud);
        return new Mailbericht(
            mail.Afzender, aan, bericht.Onderwerp, bericht.Id, new DateTimeOffset(DateTime.SpecifyKind(bericht.GemaaktOp, DateTimeKind.Utc)),
            Mailopmaak.Tekst(brief, mail.Site), Mailopmaak.Html(brief, mail.Site), brief.Afmeldpad is { } pad ? Mailopmaak.Adres(mail.Site, pad) : null,
            brief.Agenda is { } agenda ? (Agendaschrijver.Mediatype(brief.Methode), agenda) : null);
    }

    private async Task MisluktAsync(Postbericht bericht, string fout, bool blijvend)
    {
        logboek.LogWarning("Bericht {Bericht} ging niet uit (poging {Poging}): {Fout}", bericht.Id, bericht.Pogingen, fout);
        var op = blijvend || bericht.Pogingen >= MeestePogingen;
        await ZetAsync(bericht, op ? Poststaat.Mislukt : Poststaat.Wachtend, fout, CancellationToken.None);
    }

    /// <summary>Changes the state of a message as long as the claim is still ours.</summary>
    private async Task<bool> ZetAsync(Postbericht bericht, Poststaat staat, string? fout, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var nu = Nu;
        var (klaar, verzonden) = (staat is not Poststaat.Overdracht, staat is Poststaat.Verzonden);
        return await context.Berichten.Where(rij => rij.Id == bericht.Id && rij.Claim == bericht.Claim).ExecuteUpdateAsync(
            zet => zet.SetProperty(rij => rij.Staat, staat).SetProperty(rij => rij.Fout, fout)
                .SetProperty(rij => rij.Claim, klaar ? null : bericht.Claim)
                .SetProperty(rij => rij.VolgendeOp, nu + Wacht(bericht.Pogingen))
                .SetProperty(rij => rij.VerzondenOp, verzonden ? nu : null)
                .SetProperty(rij => rij.Inhoud, rij => verzonden ? "" : rij.Inhoud),
            stop) == 1;
    }
}
