// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Samenhang.Platform.Host;

/// <summary>
/// Sends a page in one piece: a table leaves in one write instead of ten, and a fault while a page is written still becomes an error page,
/// because nothing was sent yet. What is long, or is flushed on purpose, passes straight through.
/// </summary>
/// <param name="volgende">The rest of the request.</param>
public sealed class Antwoordbuffer(RequestDelegate volgende)
{
    /// <summary>Bytes of an answer that are kept back at most, and that are handed over to the network in one piece.</summary>
    public const int Grens = Bufferstroom.Grens;

    /// <summary>Keeps back what is written until it is complete.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var eerder = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var stroom = new Bufferstroom(eerder.Stream);
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(stroom, eerder));
        try
        {
            await volgende(context);
            await stroom.StuurAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(eerder);
        }
    }
}
