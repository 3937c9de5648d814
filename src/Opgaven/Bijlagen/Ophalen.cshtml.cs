// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Opgaven.Bijlagen;

/// <summary>
/// Gives the file to whoever sees the record it belongs to: at the moment that is looked at, and now. It is saved, never opened in the browser.
/// </summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class OphalenModel(Bijlageopslag opslag, Register register) : BeeldPagina
{
    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var stop = HttpContext.RequestAborted;
        if (Blik.Zoek<Bijlage>(id) is not { } bijlage || !await ZietNuAsync(bijlage, stop) || !await opslag.IsErAsync(Gebruiker.OrganisatieId, bijlage, stop))
        {
            return NotFound();
        }

        var plaatsing = new ContentDispositionHeaderValue("attachment");
        plaatsing.SetHttpFileName(bijlage.Naam);
        Response.GetTypedHeaders().ContentDisposition = plaatsing;
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        (Response.ContentType, Response.ContentLength) = (Bestandstypen.Mediatype(bijlage.Naam), bijlage.Bytes);
        if (!HttpMethods.IsHead(Request.Method)) await opslag.SchrijfAsync(Gebruiker.OrganisatieId, bijlage, Response.Body, stop);
        return new EmptyResult();
    }

    /// <summary>What was open to all then and is for few now, is not given any more.</summary>
    private async Task<bool> ZietNuAsync(Bijlage bijlage, CancellationToken stop)
    {
        if (Peil.IsNu) return true;
        var nu = new Blik(await register.LeesAsync(Gebruiker.OrganisatieId, stop: stop), Blik.Kijker);
        return nu.Ziet(bijlage.Id) && nu.Ziet(bijlage.Op);
    }
}
