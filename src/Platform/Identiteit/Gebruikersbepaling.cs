// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit;

/// <summary>Finds out who makes the request, after authentication and before authorisation.</summary>
internal sealed class Gebruikersbepaling(RequestDelegate verder, Toegang toegang)
{
    public async Task InvokeAsync(HttpContext http, HuidigeGebruiker huidige)
    {
        // The page that reports a failure must work when the failure is the database itself.
        if (http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await verder(http);
            return;
        }

        http.Features.Get<Sessiewacht.Onbekend>()?.Fout.Throw();
        var account = http.User.FindFirstValue(ClaimTypes.NameIdentifier);
        var toegangen = Guid.TryParse(account, out var id)
            ? await toegang.VanAccountAsync(id, http.RequestAborted)
            : await toegang.VanBezoekerAsync(http.RequestAborted);
        huidige.Zet(toegangen.Voor(Sessies.Gebonden(http)), Organisatiekeuzecookie.Lees(http.Request));
        await verder(http);
    }
}
