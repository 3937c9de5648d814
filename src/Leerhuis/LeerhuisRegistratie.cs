// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis;

/// <summary>Puts this module in the host.</summary>
public static class LeerhuisRegistratie
{
    /// <summary>Adds the places of this module to the main menu.</summary>
    public static IServiceCollection AddLeerhuis(this IServiceCollection diensten) =>
        diensten
            .AddSingleton<Kalenderlezer>().AddScoped<Lidkenner>()
            .AddSingleton(new Menupunt(500, "Leerhuis", "/leerhuis", Recht.BeeldBekijken));
}
