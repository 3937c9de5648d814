// SPDX-License-Identifier: EUPL-1.2
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Samenhang.Platform.Melden;

/// <summary>Registers the public form for signals and how often one address may send it.</summary>
internal static class MeldenRegistratie
{
    /// <summary>Name of the limit.</summary>
    internal const string Limiet = "melden";

    private const int PerTienMinuten = 10;

    internal static IServiceCollection AddMelden(this IServiceCollection diensten)
    {
        diensten.Configure<RateLimiterOptions>(opties => opties.AddPolicy(Limiet, PerAdres));
        return diensten.AddScoped<Meldpunt>();
    }

    /// <summary>Only sending the form counts: opening the page is free.</summary>
    private static RateLimitPartition<string> PerAdres(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PerTienMinuten, Window = TimeSpan.FromMinutes(10) })
            : RateLimitPartition.GetNoLimiter("lezen");
}
