// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Overzicht;

/// <summary>Registers the overviews by mail.</summary>
internal static class OverzichtRegistratie
{
    internal static IServiceCollection AddOverzicht(this IServiceCollection diensten) => diensten
        .AddSingleton<Mailvoorkeuren>().AddSingleton<Afmeldcode>().AddSingleton(bron => new Afmelding(bron.GetRequiredService<Afmeldcode>(), bron.GetRequiredService<Mailvoorkeuren>(), bron.GetRequiredService<IDbContextFactory<SamenhangContext>>()))
        .AddSingleton<Overzichtronde>().AddHostedService<Overzichtbode>();
}
