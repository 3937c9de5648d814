// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <summary>
/// Ends reminders and questions afterwards with one POST, as mail programs send it (RFC 8058). Opening the link only asks. No antiforgery token: the
/// signed code is what gives the right.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class BerichtenModel(SamenhangContext context, Aanmeldlink links) : Openbarepagina
{
    private string _email = "";

    internal bool Klaar { get; private set; }

    internal string Mijn => links.Mijn(_email);

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop) => await GevondenAsync(code, stop) ? Page() : NotFound();

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(string code, CancellationToken stop)
    {
        if (!await GevondenAsync(code, stop)) return NotFound();
        await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Email == _email).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GeenBerichten, true), stop);
        Klaar = true;
        return Page();
    }

    private async Task<bool> GevondenAsync(string code, CancellationToken stop)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Kop("Berichten");
        if (Vereniging is null || links.Lees(code) is not { } id) return false;
        _email = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Id == id && rij.GewistOp == null).Select(rij => rij.Email).SingleOrDefaultAsync(stop) ?? "";
        return _email.Length > 0;
    }
}
