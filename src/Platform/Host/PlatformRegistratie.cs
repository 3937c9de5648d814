// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Demonstratie;
using Samenhang.Platform.Herinneren;
using Samenhang.Platform.Hulp;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Melden;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Sparren;
using Samenhang.Platform.Uitwisseling;
using Samenhang.Platform.Vermelden;
using Samenhang.Platform.Wyberzalen;
using Samenhang.Platform.Zoeken;

namespace Samenhang.Platform.Host;

/// <summary>Composes everything the modules stand on.</summary>
public static class PlatformRegistratie
{
    /// <summary>Registers the platform for these settings.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection diensten, Instellingen instellingen)
    {
        diensten
            .AddGegevensopslag(instellingen)
            .AddRechten()
            .AddIdentiteit(instellingen)
            .AddOpmaak()
            .AddBeeldPaginas()
            .AddUitwisseling()
            .AddDemonstratie()
            .AddBeheer()
            .AddPost()
            .AddWyberzalen()
            .AddOverzicht()
            .AddMelden()
            .AddScoped<Sparringen>()
            .AddHerinneren()
            .AddLeerhuisopslag()
            .AddSingleton<Zoekdienst>()
            .AddSingleton<Handboek>()
            .AddSingleton<Bijlageopslag>()
            .AddSingleton<Vermeldingsbode>()
            .AddHostedService<Voorverwarming>();
        diensten.AddRazorPages(opties => opties.RootDirectory = "/").AddMvcOptions(opties => opties.Filters.Add<Schilvuller>());
        diensten.AddSingleton(new Menupunt(900, "Beheer", "/beheer", Recht.PersonenBeheren, Rechts: true));
        diensten.AddAntiforgery(opties =>
        {
            opties.Cookie.Name = "samenhang-formulier";
            opties.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        diensten.Configure<CookieTempDataProviderOptions>(opties => opties.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        diensten.AddProxykoppen(instellingen);
        diensten.AddExceptionHandler<Foutmelder>();
        diensten.AddResponseCompression(opties => opties.EnableForHttps = true);
        diensten.Configure<BrotliCompressionProviderOptions>(opties => opties.Level = CompressionLevel.Fastest);
        diensten.Configure<GzipCompressionProviderOptions>(opties => opties.Level = CompressionLevel.Fastest);
        return diensten;
    }

    /// <summary>Puts what every request passes in its order; endpoints are mapped after this.</summary>
    public static void UsePlatform(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<Koekjesnamen>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fout/500",
            StatusCodeSelector = fout => fout.IsStoring() ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseMiddleware<Beveiligingskoppen>();
        app.UseMiddleware<Antwoordbuffer>();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseRateLimiter();
        // The page that reports a failure must work when the failure is the database, which signing in asks. The mark tells the host that signing
        // in has its place: it would put it in front of everything, failures included.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(http => http.Features.Get<IExceptionHandlerFeature>() is null, verder => verder.UseAuthentication());
        app.UseMiddleware<Gebruikersbepaling>();
        app.UseAuthorization();
    }

    /// <summary>Maps the pages of the platform and of every module, and the health check.</summary>
    public static void MapPlatform(this WebApplication app)
    {
        app.MapClientBestanden();
        app.MapRazorPages();
        app.MapKoppelpunten();
        app.MapGezondheid();
        app.MapZaalstroom();
    }
}
