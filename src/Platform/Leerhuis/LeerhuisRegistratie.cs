// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Registers what the tables of the Leerhuis are read and written with.</summary>
internal static class LeerhuisRegistratie
{
    internal static IServiceCollection AddLeerhuisopslag(this IServiceCollection diensten) =>
        diensten.AddSingleton<Verenigingsboek>().AddSingleton<Ledenboek>().AddSingleton<Verenigingsfeiten>().AddSingleton<Aanmeldlink>().AddSingleton<Aanmeldpost>().AddSingleton<Ledenpost>().AddSingleton<Aanmeldbalie>()
            .AddScoped<Agendalinks>().AddScoped<Wisser>().AddScoped<Prijsherziening>().AddSingleton<Leerhuisronde>().AddHostedService<Leerhuisbode>();
}
