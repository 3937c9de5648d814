// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Rechten;

/// <summary>Registers permissions: one policy per permission, and reading as the least for every page that says nothing.</summary>
internal static class Rechtencontrole
{
    /// <summary>Policy of pages that only need an account, such as changing one's own password.</summary>
    internal const string Aangemeld = "Aangemeld";

    internal static IServiceCollection AddRechten(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Demo>().AddSingleton<DemoLader>().AddSingleton<Toegang>().AddScoped<HuidigeGebruiker>();
        diensten.AddScoped<IAuthorizationHandler, Rechtscontrole>();
        diensten.AddAuthorizationBuilder()
            .SetDefaultPolicy(Vereist(Recht.BeeldBekijken))
            .SetFallbackPolicy(Vereist(Recht.BeeldBekijken))
            .AddPolicy(Aangemeld, beleid => beleid.RequireAuthenticatedUser());
        diensten.Configure<AuthorizationOptions>(opties =>
        {
            foreach (var recht in Enum.GetValues<Recht>()) opties.AddPolicy(recht.ToString(), Vereist(recht));
        });
        return diensten;
    }

    private static AuthorizationPolicy Vereist(Recht recht) => new AuthorizationPolicyBuilder().AddRequirements(new Rechtseis(recht)).Build();
}
