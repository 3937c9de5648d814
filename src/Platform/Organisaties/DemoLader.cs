// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Organisaties;

/// <summary>
/// Fills the demo organisations. Runs again from the start when a fill was interrupted, so filling
/// twice must change nothing.
/// </summary>
/// <param name="diensten">Services of a scope of its own.</param>
/// <param name="stop">Ends the fill.</param>
/// <returns>CBS codes of the organisations that visitors may read from now on.</returns>
public delegate Task<IReadOnlyList<string>> DemoVulling(IServiceProvider diensten, CancellationToken stop);

/// <summary>Fills an empty database with example data at the first start in demo mode, if a <see cref="DemoVulling"/> is registered.</summary>
public sealed class DemoLader(
    Instellingen instellingen, Demo demo, IDbContextFactory<SamenhangContext> contexten, IServiceProvider diensten, ILogger<DemoLader> logboek)
{
    private const string Sleutel = "demo";
    private const string Bezig = "bezig";
    private const string Gevuld = "gevuld";

    /// <summary>Fills when that is still to be done, and says to <see cref="Demo"/> whether it has been done.</summary>
    public async Task LaadAsync(CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var stand = await context.Kenmerken.FindAsync([Sleutel], stop);
        if (stand is null && instellingen.Demo && await IsLeegAsync(context, stop) && diensten.GetService<DemoVulling>() is not null)
        {
            stand = context.Kenmerken.Add(new Kenmerk { Sleutel = Sleutel, Waarde = Bezig }).Entity;
            await context.SaveChangesAsync(stop);
        }

        if (stand?.Waarde == Bezig && instellingen.Demo) await VulAsync(context, stand, stop);
        if (stand?.Waarde == Gevuld) demo.ZetGevuld();
    }

    private async Task VulAsync(SamenhangContext context, Kenmerk stand, CancellationToken stop)
    {
        await using var bereik = diensten.CreateAsyncScope();
        var codes = await bereik.ServiceProvider.GetRequiredService<DemoVulling>()(bereik.ServiceProvider, stop);
        await context.Organisaties.Where(organisatie => codes.Contains(organisatie.CbsCode)).ExecuteUpdateAsync(
            rij => rij.SetProperty(organisatie => organisatie.Actief, true).SetProperty(organisatie => organisatie.Demo, true), stop);
        stand.Waarde = Gevuld;
        await context.SaveChangesAsync(stop);
        // Filling took much memory, once: give it back before serving starts.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        logboek.LogInformation("De demo is gevuld met {Organisaties}", string.Join(", ", codes));
    }

    private static async Task<bool> IsLeegAsync(SamenhangContext context, CancellationToken stop) =>
        !await context.Users.AnyAsync(stop)
        && !await context.Organisaties.AnyAsync(organisatie => organisatie.Actief || organisatie.Versie > 0, stop);
}
