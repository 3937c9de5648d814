// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Host;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Portfolio;

/// <summary>Puts this module in the host.</summary>
public static class PortfolioRegistratie
{
    /// <summary>Adds the places of this module to the main menu.</summary>
    public static IServiceCollection AddPortfolio(this IServiceCollection diensten) =>
        diensten
            .AddSingleton(new Menupunt(127, "Portfolio", "/portfolio", Recht.BeeldBekijken))
            .AddSingleton(new Snelactie("Nieuw voorstel", "/portfolio/voorstellen/nieuw", Recht.BesluitNemen))
            .AddSingleton(new Snelactie("Nieuw overleg", "/portfolio/overleg/nieuw", Recht.OverlegLeiden));
}
