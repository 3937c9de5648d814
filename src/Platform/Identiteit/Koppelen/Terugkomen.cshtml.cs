// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Identiteit.Koppelen;

[AllowAnonymous]
[MagMetOudWachtwoord]
[ResponseCache(NoStore = true)]
public sealed class TerugkomenModel(Koppelaar koppelaar, Koppelaanmelder aanmelder, ILogger<TerugkomenModel> logboek, Schil schil) : PageModel
{
    public bool Mislukt { get; private set; }

    /// <summary>What a visitor may know about why it failed; the log and the toegangsspoor know more.</summary>
    public string Uitleg { get; private set; } = "Wat je organisatie terugstuurde klopt niet, kwam te laat of is al gebruikt.";

    /// <param name="code">What is changed into tokens.</param>
    /// <param name="state">What the browser went away with.</param>
    /// <param name="iss">The issuer that answers (RFC 9207).</param>
    /// <param name="onbereikbaar">Whether the issuer could not be reached at all.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<IActionResult> OnGetAsync(string? code, string? state, string? iss, bool onbereikbaar, CancellationToken stop)
    {
        schil.Titel = "Aanmelden";
        if (onbereikbaar) (Mislukt, Uitleg) = (true, "De aanmeldpagina van je organisatie is niet te bereiken. Probeer het straks opnieuw.");
        if (state is null) return Page();
        Koppelaar.Gebleken? wie = null;
        try
        {
            wie = await koppelaar.KomTerugAsync(HttpContext, code, state, iss, stop);
            await aanmelder.MeldAanAsync(wie, stop);
            return LocalRedirect(Url.IsLocalUrl(wie.Terug) ? wie.Terug : "/");
        }
        catch (KoppelingException fout)
        {
            logboek.LogWarning(fout, "Aanmelden via een organisatie is niet gelukt");
            Mislukt = true;
            if ((fout.Organisatie ?? wie?.Koppeling.OrganisatieId) is { } organisatie) await aanmelder.WeigerAsync(organisatie, fout.Message, stop);
            if (fout.VoorIedereen) Uitleg = fout.Message;
            return this.Afgekeurd();
        }
    }
}
