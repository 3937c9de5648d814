// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>Throws forgotten imports away, also when nobody brings new files.</summary>
internal sealed class Importopruimer(Importopslag opslag, Importtaken taken, TimeProvider klok, ILogger<Importopruimer> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        do
        {
            try
            {
                await opslag.RuimOpAsync(stoppingToken);
                taken.RuimOp();
            }
            catch (Exception fout) when (fout is DbException || fout.IsStoring())
            {
                logboek.LogWarning(fout, "Vergeten imports konden niet worden opgeruimd; over {Tussenpoos} opnieuw", Tussenpoos);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }
}
