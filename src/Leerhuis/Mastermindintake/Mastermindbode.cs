// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Leerhuis.Mastermindintake;

/// <summary>Looks every hour whether somebody must be reminded of an intake, and whether something must be removed.</summary>
internal sealed class Mastermindbode(Intakeronde ronde, Bewaartermijn termijn, Migreerder migreerder, TimeProvider klok, ILogger<Mastermindbode> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            if (!migreerder.Klaar) continue;
            try
            {
                await ronde.HerinnerAsync(stoppingToken);
                if (await termijn.RuimOpAsync(stoppingToken) is > 0 and var weg) logboek.LogInformation("Mastermind: {Aantal} rijen verwijderd volgens de bewaartermijn", weg);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException)
            {
                logboek.LogWarning(fout, "De herinneringen van intakes konden niet worden gemaakt; over {Tussenpoos} opnieuw", Tussenpoos);
            }
        }
    }
}
