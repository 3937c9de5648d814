// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Host;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Prestaties;

/// <summary>Puts this module in the host.</summary>
public static class PrestatiesRegistratie
{
    /// <summary>Adds the places of this module to the main menu.</summary>
    public static IServiceCollection AddPrestaties(this IServiceCollection diensten) =>
        diensten
            .AddSingleton(new Menupunt(300, "Prestaties", "/indicatoren", Recht.BeeldBekijken))
            .AddSingleton(new Menupunt(138, "Verantwoorden", "/verantwoorden", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Snelactie("Nieuwe indicator", "/indicatoren/nieuw", Recht.MetingVastleggen));
}
