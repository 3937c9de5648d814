// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using Microsoft.Net.Http.Headers;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Opmaak;

/// <summary>Puts the frame of the pages and the Dutch messages of forms in the host.</summary>
public static class OpmaakRegistratie
{
    private const string HerlezenInstelling = "ReloadStaticAssetsAtRuntime";
    private const string VoorAltijd = "public, max-age=31536000, immutable";

    /// <summary>Registers the frame, the client files, Dutch messages for refused input, and readable output of letters with marks.</summary>
    public static IServiceCollection AddOpmaak(this IServiceCollection services)
    {
        services.AddScoped<Schil>();
        services.AddSingleton<ClientBestanden>();
        services.AddSingleton<Formuliertoken>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<MvcOptions>(options =>
        {
            Invoermeldingen.Toepassen(options);
            options.ModelBinderProviders.Insert(0, new Leesbinders());
        });
        return services;
    }

    /// <summary>Serves the static files; those with a hash in their name may be kept for ever.</summary>
    public static void MapClientBestanden(this IEndpointRouteBuilder endpoints)
    {
        // Started from the sources, ASP.NET would read each file anew and send it uncompressed; here the compressed files of the build are sent.
        endpoints.ServiceProvider.GetRequiredService<IConfiguration>()[HerlezenInstelling] ??= "false";
        endpoints.MapStaticAssets().AllowAnonymous().Add(endpoint =>
        {
            if (endpoint is not RouteEndpointBuilder { RequestDelegate: { } next } route) return;
            if (route.RoutePattern.RawText is not { } pad || !pad.TrimStart('/').StartsWith("dist/", StringComparison.Ordinal)) return;
            route.RequestDelegate = context =>
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers[HeaderNames.CacheControl] = VoorAltijd;
                    return Task.CompletedTask;
                });
                return next(context);
            };
        });
    }
}
