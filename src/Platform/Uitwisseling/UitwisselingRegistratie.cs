// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Host;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>Registers bringing lists in and taking them out.</summary>
public static class UitwisselingRegistratie
{
    /// <summary>Adds import and export.</summary>
    public static IServiceCollection AddUitwisseling(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Kolomgeheugen>().AddSingleton<Importeur>().AddSingleton<Importopslag>().AddSingleton<Importtaken>().AddSingleton<Exporteur>();
        diensten.AddHostedService<Importopruimer>();
        diensten.AddSingleton(new Menupunt(800, "Importeren", "/importeren", Recht.Importeren, Rechts: true));
        return diensten;
    }
}
