// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Leerhuis.Mastermindaanmelden;
using Samenhang.Leerhuis.Mastermindavonden;
using Samenhang.Leerhuis.Mastermindintake;
using Samenhang.Leerhuis.Mastermindsamenstelling;
using Samenhang.Leerhuis.Mijn;
using Samenhang.Platform.Demonstratie;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>Registers what mastermind groups are arranged with.</summary>
internal static class MastermindRegistratie
{
    internal static IServiceCollection AddMastermind(this IServiceCollection diensten) =>
        diensten.AddSingleton<Demodeel>(Demomastermind.VulAsync).AddSingleton<Demodeel>(Gids.Demogids.VulAsync).AddSingleton<Mastermindpost>().AddScoped<Aanmeldtoegang>().AddScoped<Mastermindgegevensdeel>().AddScoped<IGegevensdeel>(bereik => bereik.GetRequiredService<Mastermindgegevensdeel>()).AddSingleton<Intakeboeker>().AddSingleton<Terugtrekking>().AddSingleton<Notitiesleutel>()
            .AddSingleton<Samenstelwerk>().AddSingleton<Bevestiging>().AddSingleton<Invalboek>().AddSingleton<Intakeronde>().AddSingleton<Bewaartermijn>().AddHostedService<Mastermindbode>();
}
