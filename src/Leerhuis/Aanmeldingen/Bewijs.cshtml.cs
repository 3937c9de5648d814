// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <summary>A certificate, only for who was there.</summary>
public sealed class BewijsModel(SamenhangContext context, Aanmeldlink links) : Openbarepagina
{
    internal Aanmelding Wie { get; private set; } = null!;

    internal Activiteitkaart Kaart { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (Vereniging is null || links.Lees(code) is not { } id) return NotFound();
        var wie = await context.Set<Aanmelding>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == Org && rij.Id == id && rij.Aanwezigheid == Aanwezigheid.Aanwezig && rij.GewistOp == null, stop);
        if (wie is null || await Dienst<Kalenderlezer>().ZoekAsync(Org, wie.ActiviteitId, stop) is not { } kaart) return NotFound();
        (Wie, Kaart) = (wie, kaart);
        Kop("Bewijs van deelname");
        return Page();
    }
}
