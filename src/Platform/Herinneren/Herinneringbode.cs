// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;

namespace Samenhang.Platform.Herinneren;

/// <summary>Looks every hour whether a reminder is due.</summary>
internal sealed class Herinneringbode(Herinneringronde ronde, Mailinstelling mail, TimeProvider klok, ILogger<Herinneringbode> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Without a mail server reminders would pile up, old before they go out.
        if (!mail.IsErEen) return;
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ronde.MaakAsync(stoppingToken);
            }
            catch (Exception fout) when (fout is DbException or DbUpdateException || fout.IsStoring())
            {
                logboek.LogWarning(fout, "De herinneringen konden niet worden gemaakt; over {Tussenpoos} opnieuw", Tussenpoos);
            }
        }
    }
}
