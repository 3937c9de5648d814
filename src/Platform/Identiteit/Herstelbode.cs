// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>Looks every few seconds whether somebody asked for a new password, and throws old lines of the toegangsspoor and sessions that are over away.</summary>
internal sealed class Herstelbode(IServiceScopeFactory bereiken, TimeProvider klok, ILogger<Herstelbode> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(3);

    private const int RondesPerOpruiming = 1200;

    /// <summary>Long enough for the yearly review of the year before; documented in docs/security.md.</summary>
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(2 * 365);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        for (var nummer = 0; await wekker.WaitForNextTickAsync(stoppingToken); nummer++)
        {
            try
            {
                await using var bereik = bereiken.CreateAsyncScope();
                await bereik.ServiceProvider.GetRequiredService<Wachtwoordherstel>().HandelAfAsync(stoppingToken);
                if (nummer % RondesPerOpruiming == 0) await RuimOpAsync(bereik.ServiceProvider.GetRequiredService<SamenhangContext>(), stoppingToken);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException || fout.IsStoring())
            {
                logboek.LogWarning(fout, "Verzoeken om een nieuw wachtwoord konden niet worden gelezen; over {Tussenpoos} opnieuw", Tussenpoos);
            }
        }
    }

    private async Task RuimOpAsync(SamenhangContext context, CancellationToken stop)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var (oudste, gezienVoor, begonnenVoor) = (nu - Bewaartijd, nu - Sessiewacht.Stilte, nu - Sessiewacht.Langst);
        await context.Sessies.Where(rij => rij.GezienOp < gezienVoor || rij.BegonnenOp < begonnenVoor).ExecuteDeleteAsync(stop);
        var antwoordVoor = nu - Aanmeldverzoek.Geldig;
        await context.Aanmeldantwoorden.Where(rij => rij.GenomenOp < antwoordVoor).ExecuteDeleteAsync(stop);
        await context.Spoorregels.Where(rij => rij.Tijdstip < oudste).ExecuteDeleteAsync(stop);
    }
}
