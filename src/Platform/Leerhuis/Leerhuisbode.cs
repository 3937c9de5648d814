// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Looks every few minutes whether the Leerhuis has something to do.</summary>
internal sealed class Leerhuisbode(Leerhuisronde ronde, TimeProvider klok, ILogger<Leerhuisbode> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var (berichten, gewist) = await ronde.DoeAsync(stoppingToken);
                if (berichten + gewist > 0) logboek.LogInformation("Het Leerhuis maakte {Berichten} berichten en wiste {Gewist} gegevens waarvan de bewaartermijn voorbij was", berichten, gewist);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException || fout.IsStoring())
            {
                logboek.LogWarning(fout, "Het werk van het Leerhuis kon niet worden gedaan; over {Tussenpoos} opnieuw", Tussenpoos);
            }
        }
    }
}
