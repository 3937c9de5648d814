// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Host;
using Samenhang.Platform.Rechten;

namespace Samenhang.Mensen;

/// <summary>Puts this module in the host.</summary>
public static class MensenRegistratie
{
    /// <summary>Adds the places of this module to the main menu.</summary>
    public static IServiceCollection AddMensen(this IServiceCollection diensten) =>
        diensten
            .AddSingleton(new Menupunt(400, "Mensen", "/personen", Recht.BeeldBekijken));
}
