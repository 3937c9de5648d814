// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Demonstratie;

/// <summary>Registers the invented municipality with which an empty installation starts in demo mode.</summary>
internal static class DemonstratieRegistratie
{
    internal static IServiceCollection AddDemonstratie(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Lindewaard>().AddScoped<Demoaanmelding>();
        diensten.AddSingleton<DemoVulling>(static async (bron, stop) =>
        {
            await bron.GetRequiredService<Lindewaard>().VulAsync(stop);
            return [Lindewaard.Code];
        });
        return diensten;
    }
}
