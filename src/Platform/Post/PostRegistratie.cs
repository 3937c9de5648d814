// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Samenhang.Platform.Post;

/// <summary>Registers the outbox and what empties it.</summary>
internal static class PostRegistratie
{
    internal static IServiceCollection AddPost(this IServiceCollection diensten) => diensten
        .AddSingleton(bron => new Mailinstelling(Mailinstellingen.Uit(bron.GetRequiredService<IConfiguration>())))
        .AddScoped<Postbus>().AddSingleton<Postronde>().AddSingleton<Proefbericht>().AddHostedService<Postbode>();
}
