// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Zoeken;
using Samenhang.Platform.Data;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Platform.Host;

/// <summary>
/// Reads the newest Beelden into memory when the program starts, those with the most changes first, and the search words of the first few, so
/// that the first visitor does not wait for it. It runs beside the requests, once, and no longer than <see cref="Langst"/>; who asks earlier
/// just reads it himself.
/// </summary>
internal sealed class Voorverwarming(
    IDbContextFactory<SamenhangContext> contexten, Register register, Personenregister personen, Zoekdienst zoeken, TimeProvider klok, ILogger<Voorverwarming> logboek) : BackgroundService
{
    /// <summary>Organisations that are read; the rest waits for its first visitor.</summary>
    internal const int Meeste = 20;

    /// <summary>Organisations whose words are read too; words take about as much memory as the Beeld itself.</summary>
    internal const int MeesteWoorden = 4;

    internal static readonly TimeSpan Langst = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The program goes on starting: hosted services begin one after another.
        await Task.Yield();
        using var einde = new CancellationTokenSource(Langst, klok);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(einde.Token, stoppingToken);
        var begin = Stopwatch.GetTimestamp();
        var gelezen = 0;
        try
        {
            await using var context = await contexten.CreateDbContextAsync(stop.Token);
            var organisaties = await context.Organisaties.AsNoTracking().Where(rij => rij.Actief && rij.Versie > 0)
                .OrderByDescending(rij => rij.Versie).Take(Meeste).Select(rij => rij.Id).ToListAsync(stop.Token);
            foreach (var organisatie in organisaties)
            {
                await LeesAsync(organisatie, stop.Token);
                gelezen++;
            }

            foreach (var organisatie in organisaties.Take(MeesteWoorden))
            {
                var (beeld, mensen) = await LeesAsync(organisatie, stop.Token);
                zoeken.Zoek(new Blik(beeld, Kijker.ZietAlles), mensen, new Zoekvraag("opgave"));
                stop.Token.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException)
        {
            logboek.LogInformation("Het voorlezen van beelden is gestopt");
        }
        catch (Exception fout) when (fout is DbException || fout.IsStoring())
        {
            logboek.LogWarning(fout, "Niet alle beelden konden vooraf worden gelezen; ze worden gelezen als iemand ze vraagt");
        }

        logboek.LogInformation("{Aantal} beelden gelezen in {Duur}", gelezen, Stopwatch.GetElapsedTime(begin));
    }

    private async Task<(Beeld Beeld, Personenlijst Mensen)> LeesAsync(Guid organisatie, CancellationToken stop)
    {
        var beeld = await register.LeesAsync(organisatie, stop);
        return (beeld, await personen.LeesAsync(organisatie, beeld.Versie, stop));
    }
}
