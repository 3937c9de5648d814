// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Kern.Wyberen;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>Joining a wyber by its code, with or without account. Who joined before goes on with the own link.</summary>
[AllowAnonymous]
[EnableRateLimiting(WyberzaalRegistratie.Limiet)]
public sealed class DeelnemenModel(Zaalgast gast, Zaalschrijver schrijver, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    /// <summary>The code in the address.</summary>
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>The code as somebody typed it.</summary>
    [BindProperty(SupportsGet = true), StringLength(100), Display(Name = "Code")]
    public string? Getypt { get; set; }

    /// <summary>The name that others see.</summary>
    [BindProperty, StringLength(Wyberdeelnemer.NaamLengte, ErrorMessage = "Deze naam is te lang: hoogstens 80 tekens."), Display(Name = "Naam")]
    public string? Naam { get; set; }

    /// <summary>The secret of the personal link: chosen with the form, so that sending it twice makes one participant.</summary>
    [BindProperty, StringLength(100)]
    public string? Sleutel { get; set; }

    internal Zaalbezoek? Bezoek { get; private set; }

    internal bool IsOnbekend { get; private set; }

    /// <summary>Shows the form, or where to type the code.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Code is null && Zaalcode.Lees(Getypt) is { Length: > 0 } getypt) return LocalRedirect($"/w/{getypt}");
        if (!await VindAsync(stop)) return Page();
        if (Request.Cookies[Koekje] is { } eerder && await gast.VindAsync(Code, eerder, stop) is { IsVerlopen: false }) return LocalRedirect($"/w/{Bezoek!.Zaal.Code}/{eerder}");
        (Sleutel, Naam) = (Zaalcode.NieuweSleutel(), huidige.OfNiemand is { IsBezoeker: false } gebruiker ? gebruiker.Naam : null);
        return Page();
    }

    /// <summary>Joins.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await VindAsync(stop) || Bezoek is not { IsVerlopen: false } bezoek) return Page();
        if (!Fasen.MagErbij(bezoek.Wyber.Fase)) return StatusGesloten();
        if (!ModelState.IsValid) return this.Afgekeurd();
        var sleutel = Zaalcode.IsSleutel(Sleutel) ? Sleutel! : Zaalcode.NieuweSleutel();
        var persoon = huidige.OfNiemand is { } gebruiker && gebruiker.OrganisatieId == bezoek.Zaal.OrganisatieId ? gebruiker.PersoonId : null;
        if (await schrijver.LaatBinnenAsync(bezoek.Zaal, sleutel, Naam?.Trim(), persoon, stop) != Zaaluitslag.Gedaan) return this.Afgekeurd("", "Deze wyber is vol. Vraag de begeleider om hulp.");
        Response.Cookies.Append(Koekje, sleutel, new CookieOptions
        {
            HttpOnly = true,
            Secure = Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Expires = new DateTimeOffset(DateTime.SpecifyKind(bezoek.Zaal.VerlooptOp, DateTimeKind.Utc)),
        });
        return LocalRedirect($"/w/{bezoek.Zaal.Code}/{sleutel}");
    }

    private string Koekje => $"samenhang-wyber-{Bezoek!.Zaal.Code}";

    private PageResult StatusGesloten()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Finds the room; says in the answer when there is none, or none any more.</summary>
    private async Task<bool> VindAsync(CancellationToken stop)
    {
        schil.Titel = "Doe mee aan een wyber";
        if (Code is null) return false;
        Bezoek = await gast.VindAsync(Code, stop);
        IsOnbekend = Bezoek is null;
        if (IsOnbekend) Response.StatusCode = StatusCodes.Status404NotFound;
        else if (Bezoek!.IsVerlopen) Response.StatusCode = StatusCodes.Status410Gone;
        if (Bezoek is not null) schil.Titel = Bezoek.Wyber.Startvraag;
        return Bezoek is { IsVerlopen: false };
    }
}
