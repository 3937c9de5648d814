// SPDX-License-Identifier: EUPL-1.2
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samenhang.Platform.Wyberzalen;

/// <summary>Registers the rooms of wybers.</summary>
public static class WyberzaalRegistratie
{
    /// <summary>Name of the rate limit on what participants send. It counts per personal link, or per room while joining: a whole room can be behind one address.</summary>
    public const string Limiet = "wyber";

    private const int PerDeelnemerPerMinuut = 60;
    private const int PerZaalPerMinuut = 1500;

    internal static IServiceCollection AddWyberzalen(this IServiceCollection diensten)
    {
        diensten.AddRateLimiter(opties => opties.AddPolicy(Limiet, Deel));
        return diensten.AddSingleton<Zaallezer>().AddSingleton<Zaalomroep>().AddSingleton<Zaalschrijver>().AddSingleton<Zaalgast>();
    }

    private static RateLimitPartition<string> Deel(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return RateLimitPartition.GetNoLimiter("lezen");
        var (code, sleutel) = (Zaalcode.Lees(http.GetRouteValue("code") as string), http.GetRouteValue("sleutel") as string);
        return sleutel is null ? Per("zaal " + code, PerZaalPerMinuut) : Per("deelnemer " + Zaalcode.Hash(sleutel), PerDeelnemerPerMinuut);
    }

    private static RateLimitPartition<string> Per(string wie, int aantal) => RateLimitPartition.GetFixedWindowLimiter(
        wie, _ => new FixedWindowRateLimiterOptions { PermitLimit = aantal, Window = TimeSpan.FromMinutes(1) });
}
