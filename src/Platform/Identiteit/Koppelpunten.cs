// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>The addresses that lead to an issuer, and that an issuer reads.</summary>
internal static class Koppelpunten
{
    internal static void MapKoppelpunten(this IEndpointRouteBuilder eindpunten)
    {
        eindpunten.MapGet("/aanmelden/via/{organisatie}", BeginAsync).AllowAnonymous();
        eindpunten.MapGet("/aanmelden/via/{organisatie}/sleutels", SleutelsAsync).AllowAnonymous();
    }

    private static async Task<IResult> BeginAsync(
        HttpContext http, string organisatie, string? terug, Koppelaar koppelaar, ILogger<Koppelaar> logboek, CancellationToken stop)
    {
        try
        {
            return await koppelaar.BeginAsync(http, organisatie, terug, stop) is { } adres ? Results.Redirect(adres) : Results.NotFound();
        }
        catch (KoppelingException fout)
        {
            logboek.LogWarning(fout, "De uitgever van {Organisatie} is niet te bereiken", organisatie);
            return Results.LocalRedirect("~/aanmelden/terug?onbereikbaar=true");
        }
    }

    private static async Task<IResult> SleutelsAsync(string organisatie, SamenhangContext context, Clientbewijs bewijs, CancellationToken stop)
    {
        var koppeling = await context.Koppelingen.AsNoTracking().SingleOrDefaultAsync(
            rij => rij.MetSleutel && rij.Sleutel != null && context.Organisaties.Any(bij => bij.Id == rij.OrganisatieId && bij.CbsCode == organisatie), stop);
        return koppeling is null ? Results.NotFound() : Results.Json(bewijs.Openbaar(koppeling));
    }
}
