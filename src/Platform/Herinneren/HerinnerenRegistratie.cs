// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Gastlinks;

namespace Samenhang.Platform.Herinneren;

/// <summary>Registers guest links and reminders.</summary>
internal static class HerinnerenRegistratie
{
    internal static IServiceCollection AddHerinneren(this IServiceCollection diensten) =>
        diensten.AddSingleton<Gastlinkboek>().AddScoped<Standvraag>().AddSingleton<Herinneringronde>().AddHostedService<Herinneringbode>();
}
