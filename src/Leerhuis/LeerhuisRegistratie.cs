// SPDX-License-Identifier: EUPL-1.2
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Aanmeldingen;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Leerhuis.Mijn;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Leerhuis.Organiseren;
using Samenhang.Leerhuis.Reeksen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis;

/// <summary>Puts this module in the host.</summary>
public static class LeerhuisRegistratie
{
    /// <summary>Name of the limit on what visitors send. It is wide: a whole organisation can be behind one address on the day that registration opens.</summary>
    internal const string Limiet = "leerhuis";

    private const int PerMinuut = 2400;

    /// <summary>Adds the places of this module to the main menu.</summary>
    public static IServiceCollection AddLeerhuis(this IServiceCollection diensten)
    {
        diensten.Configure<RateLimiterOptions>(opties => opties.AddPolicy(Limiet, PerAdres));
        return diensten
            .AddSingleton<Kalenderlezer>().AddScoped<Lidkenner>().AddScoped<Aanmeldformulier>().AddScoped<Reekslezer>().AddScoped<IGegevensdeel, Activiteitgegevensdeel>().AddScoped<IGegevensdeel, Ledengegevensdeel>().AddScoped<Activiteitopslag>()
            .AddMastermind()
            .AddSingleton(new Menupunt(501, "Mastermind", "/mastermind", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(502, "Inspiratiegids", "/gids", Recht.BeeldBekijken, Voet: true))
            .AddSingleton(new Menupunt(500, "Leerhuis", "/leerhuis", Recht.BeeldBekijken));
    }

    private static RateLimitPartition<string> PerAdres(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinuut, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("lezen");
}
