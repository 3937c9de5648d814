// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Host;

/// <summary>Tells a load balancer whether this process can answer.</summary>
internal static class Gezondheid
{
    internal static void MapGezondheid(this IEndpointRouteBuilder eindpunten) => eindpunten.MapGet("/gezond", LeesAsync).AllowAnonymous();

    /// <summary>200 when the schema is up to date and the database answers, else 503.</summary>
    private static async Task<IResult> LeesAsync(Migreerder migreerder, Databank databank, ILoggerFactory logboeken, CancellationToken stop)
    {
        if (!migreerder.Klaar) return Results.Text("bezig met starten", statusCode: StatusCodes.Status503ServiceUnavailable);
        try
        {
            await databank.LeesWaardeAsync("select 1 from organisatie limit 1", stop);
            return Results.Text("gezond");
        }
        catch (DbException fout)
        {
            logboeken.CreateLogger("Samenhang.Gezondheid").LogError(fout, "De database antwoordt niet");
            return Results.Text("de database antwoordt niet", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
