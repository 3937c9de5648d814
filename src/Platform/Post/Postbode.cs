// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Post;

/// <summary>Looks every few seconds whether something waits to be sent, and throws old messages away.</summary>
internal sealed class Postbode(
    Postronde ronde, Mailinstelling instelling, IDbContextFactory<SamenhangContext> contexten, TimeProvider klok, ILogger<Postbode> logboek) : BackgroundService
{
    private const int RondesPerOpruiming = 1200;
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(90);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!instelling.IsErEen)
        {
            logboek.LogInformation("Er is geen mailserver ingesteld; post wacht tot die er is");
            return;
        }

        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        for (var nummer = 0; await wekker.WaitForNextTickAsync(stoppingToken); nummer++)
        {
            try
            {
                await ronde.VerstuurAsync(stoppingToken);
                if (nummer % RondesPerOpruiming == 0) await RuimOpAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException || fout.IsStoring())
            {
                logboek.LogWarning(fout, "De post kon niet worden gelezen; over {Tussenpoos} opnieuw", Tussenpoos);
            }
        }
    }

    private async Task RuimOpAsync(CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var oudste = klok.GetUtcNow().UtcDateTime - Bewaartijd;
        await context.Berichten.Where(rij => rij.GemaaktOp < oudste && rij.Staat != Poststaat.Wachtend).ExecuteDeleteAsync(stop);
    }
}
