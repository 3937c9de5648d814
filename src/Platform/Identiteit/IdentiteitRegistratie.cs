// SPDX-License-Identifier: EUPL-1.2
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samenhang.Platform.Data;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Registers accounts, sign-in and what guards them.</summary>
internal static class IdentiteitRegistratie
{
    /// <summary>Shortest password, in characters. Length is what counts (NIST SP 800-63B): no rules about kinds of characters.</summary>
    internal const int WachtwoordLengte = 12;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA-512 over a password, as OWASP advises (Password Storage Cheat Sheet); a hash of fewer rounds is made anew at the next sign-in.</summary>
    internal const int Wachtwoordronden = 210_000;

    /// <summary>Name of the rate limit on signing in.</summary>
    internal const string Aanmeldlimiet = "aanmelden";

    internal static IServiceCollection AddIdentiteit(this IServiceCollection diensten, Instellingen instellingen)
    {
        diensten.AddIdentityCore<Account>(StelIn)
            .AddEntityFrameworkStores<SamenhangContext>().AddErrorDescriber<NederlandseFouten>().AddPasswordValidator<Wachtwoordcontrole>().AddSignInManager()
            .AddTokenProvider<Codecontrole>(TokenOptions.DefaultAuthenticatorProvider);
        diensten.Configure<PasswordHasherOptions>(opties => opties.IterationCount = Wachtwoordronden);
        diensten.Configure<IdentityPasskeyOptions>(opties =>
        {
            // Whoever holds the device proves it to the device: so a passkey is two factors, and needs no name typed.
            opties.UserVerificationRequirement = "required";
            opties.ResidentKeyRequirement = "required";
        });
        diensten.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies => cookies.TwoFactorUserIdCookie!.Configure(StelHalverwegeIn));
        diensten.ConfigureApplicationCookie(StelIn);
        // One pass over a cookie instead of two; keys made before keep what they were made with.
        diensten.AddDataProtection().SetApplicationName("Samenhang")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        diensten.AddSingleton<IConfigureOptions<KeyManagementOptions>>(bron => new ConfigureOptions<KeyManagementOptions>(
            opties => opties.XmlRepository = ActivatorUtilities.CreateInstance<Databasesleutels>(bron)));
        diensten.AddRateLimiter(opties =>
        {
            opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            opties.OnRejected = (geweigerd, _) =>
            {
                Weigering.Meld(geweigerd.HttpContext, StatusCodes.Status429TooManyRequests);
                return ValueTask.CompletedTask;
            };
            opties.AddPolicy(Aanmeldlimiet, http => PerAdres(http, instellingen));
            opties.AddPolicy(Gastlinkboek.Limiet, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 6 * instellingen.AanmeldpogingenPerMinuut, Window = TimeSpan.FromMinutes(1) }));
        });
        diensten.AddSingleton<Uitgeververkeer>().AddSingleton<Idtokentoets>().AddSingleton<Clientbewijs>().AddScoped<Koppelaar>().AddScoped<Koppelaanmelder>();
        diensten.AddScoped<Accountmelder>().AddScoped<Codecontrole>().AddScoped<Passkeyvraag>().AddScoped<Factorbeheer>().AddScoped<Passkeybeheer>().AddScoped<Sessies>().AddSingleton<Sessiewacht>();
        diensten.AddScoped<Aanmelder>().AddScoped<Beheerders>().AddScoped<Toegangsspoor>().AddScoped<Wachtwoordherstel>().AddHostedService<Herstelbode>().AddSingleton<Installatiecode>();
        return diensten;
    }

    private static void StelIn(IdentityOptions opties)
    {
        opties.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        opties.User.RequireUniqueEmail = true;
        opties.User.AllowedUserNameCharacters = "";
        opties.Lockout.MaxFailedAccessAttempts = 5;
        opties.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        opties.Password.RequiredLength = WachtwoordLengte;
        opties.Password.RequiredUniqueChars = 5;
        opties.Password.RequireDigit = false;
        opties.Password.RequireLowercase = false;
        opties.Password.RequireUppercase = false;
        opties.Password.RequireNonAlphanumeric = false;
    }

    private static void StelIn(CookieAuthenticationOptions opties)
    {
        opties.Cookie.Name = "samenhang-aanmelding";
        opties.Cookie.HttpOnly = true;
        opties.Cookie.SameSite = SameSiteMode.Lax;
        opties.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        opties.ExpireTimeSpan = Sessiewacht.Stilte;
        opties.SlidingExpiration = true;
        opties.LoginPath = "/aanmelden";
        opties.ReturnUrlParameter = "terug";
        opties.Events.OnSigningIn = aanmelding => aanmelding.HttpContext.RequestServices.GetRequiredService<Sessies>().BeginAsync(aanmelding);
        opties.Events.OnValidatePrincipal = inkomend => inkomend.HttpContext.RequestServices.GetRequiredService<Sessiewacht>().ControleerAsync(inkomend);
        opties.Events.OnRedirectToAccessDenied = geweigerd =>
        {
            geweigerd.Response.StatusCode = StatusCodes.Status403Forbidden;
            Weigering.Meld(geweigerd.HttpContext, StatusCodes.Status403Forbidden);
            return Task.CompletedTask;
        };
    }

    /// <summary>The cookie that remembers for five minutes whose password was right, until the second step.</summary>
    private static void StelHalverwegeIn(CookieAuthenticationOptions opties)
    {
        opties.Cookie.Name = "samenhang-tweede-stap";
        opties.Cookie.HttpOnly = true;
        opties.Cookie.SameSite = SameSiteMode.Lax;
        opties.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Only sending the form counts: opening the page is free.</summary>
    private static RateLimitPartition<string> PerAdres(HttpContext http, Instellingen instellingen) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = instellingen.AanmeldpogingenPerMinuut, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("lezen");
}
