// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Beheer.Leden;
using Samenhang.Platform.Beheer.Post;
using Samenhang.Platform.Beheer.Spoor;

namespace Samenhang.Platform.Beheer;

/// <summary>Registers what the pages under /beheer need.</summary>
internal static class BeheerRegistratie
{
    internal static IServiceCollection AddBeheer(this IServiceCollection diensten) =>
        diensten.AddScoped<Ledenlijst>().AddScoped<Toegangverlening>().AddScoped<Uitnodigingen>().AddScoped<Rollenlijst>().AddScoped<Sporenzoeker>().AddScoped<Berichtenlijst>();
}
