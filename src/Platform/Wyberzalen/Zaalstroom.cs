// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>The live updates of a room as server-sent events (WHATWG HTML, §9.2): for who leads it, and for each personal link.</summary>
internal static class Zaalstroom
{
    /// <summary>How long one stream lasts; the browser asks again, and is admitted again or not.</summary>
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(20);

    /// <summary>Something is sent at least this often, or a line in between takes the connection for dead.</summary>
    private static readonly TimeSpan Hartslag = TimeSpan.FromSeconds(15);

    internal static void MapZaalstroom(this IEndpointRouteBuilder eindpunten)
    {
        eindpunten.MapGet("/w/{code}/{sleutel}/stroom", VoorDeelnemerAsync).AllowAnonymous();
        eindpunten.MapGet("/wybers/{id:guid}/stroom", VoorBegeleiderAsync).RequireAuthorization(nameof(Recht.BeeldBekijken));
    }

    private static async Task VoorDeelnemerAsync(HttpContext http, string code, string sleutel, Zaallezer lezer, Zaalomroep omroep, IHostApplicationLifetime leven, TimeProvider klok)
    {
        if (await lezer.ZoekAsync(code, sleutel, http.RequestAborted) is not var (zaal, _))
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (zaal.VerlooptOp <= klok.GetUtcNow().UtcDateTime)
            http.Response.StatusCode = StatusCodes.Status410Gone;
        else
            await StroomAsync(http, zaal.OrganisatieId, zaal.Id, omroep, leven);
    }

    private static async Task VoorBegeleiderAsync(HttpContext http, Guid id, HuidigeGebruiker huidige, Register register, Blikken blikken, Zaalomroep omroep, IHostApplicationLifetime leven, TimeProvider klok)
    {
        var gebruiker = huidige.Gebruiker;
        var beeld = await register.LeesAsync(gebruiker.OrganisatieId, http.RequestAborted);
        var kijker = Kijker.Van(beeld, gebruiker.PersoonId, gebruiker.Mag(Recht.VertrouwelijkZien), Tijd.Vandaag(klok));
        if (blikken.Van(beeld, kijker).Zoek<Wyber>(id) is null) http.Response.StatusCode = StatusCodes.Status404NotFound;
        else await StroomAsync(http, gebruiker.OrganisatieId, id, omroep, leven);
    }

    private static async Task StroomAsync(HttpContext http, Guid organisatie, Guid zaal, Zaalomroep omroep, IHostApplicationLifetime leven)
    {
        var begin = http.Request.Headers["Last-Event-ID"].FirstOrDefault() ?? http.Request.Query["sinds"].FirstOrDefault();
        var gestuurd = long.TryParse(begin, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : 0;
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, leven.ApplicationStopping);
        einde.CancelAfter(Langst);
        var (kanaal, volger) = omroep.Volg(organisatie, zaal);
        try
        {
            if (await omroep.LeesAsync(organisatie, zaal, gestuurd, einde.Token) is not { } eerste)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            http.Response.ContentType = "text/event-stream";
            http.Response.Headers["X-Accel-Buffering"] = "no";
            // Who lost the line comes back at a moment of his own.
            await StuurAsync(http, Encoding.ASCII.GetBytes($"retry: {Random.Shared.Next(500, 1500)}\n"), einde.Token);
            await StuurAsync(http, eerste.Bytes, einde.Token);
            await VolgAsync(http, volger.Reader, eerste, async sinds => await omroep.LeesAsync(organisatie, zaal, sinds, einde.Token), einde.Token);
        }
        catch (OperationCanceledException) when (einde.IsCancellationRequested)
        {
            // Gone, or time to come back.
        }
        finally
        {
            kanaal.Verlaat(volger);
        }
    }

    private static async Task VolgAsync(
        HttpContext http, System.Threading.Channels.ChannelReader<Zaalbericht> berichten, Zaalbericht laatste, Func<long, Task<Zaalbericht?>> lees, CancellationToken stop)
    {
        while (true)
        {
            var wacht = berichten.WaitToReadAsync(stop).AsTask();
            while (await Task.WhenAny(wacht, Task.Delay(Hartslag, stop)) != wacht) await StuurAsync(http, ": \n\n"u8.ToArray(), stop);
            if (!await wacht) return;
            while (berichten.TryRead(out var bericht))
            {
                if (bericht.Stand <= laatste.Stand && bericht.Kop == laatste.Kop) continue;
                // The loop began later than this stream: what lies between is read for this one alone.
                if (bericht.Van > laatste.Stand && await lees(laatste.Stand) is { } geheel) bericht = geheel;
                await StuurAsync(http, bericht.Bytes, stop);
                laatste = bericht;
            }
        }
    }

    private static async Task StuurAsync(HttpContext http, byte[] bytes, CancellationToken stop)
    {
        await http.Response.Body.WriteAsync(bytes, stop);
        await http.Response.Body.FlushAsync(stop);
    }
}
