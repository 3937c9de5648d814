// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Volgen;

/// <summary>Starts or ends following an opgave, effort or goal that one may see.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class KiezenModel(Volgingen volgingen) : BeeldPagina
{
    /// <summary>Name of the record.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The page of the record.</summary>
    public string Adres { get; private set; } = "/";

    /// <summary>The button.</summary>
    public Volgknop Knop { get; private set; } = new(Guid.Empty, null);

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!Gevonden(id)) return NotFound();
        Knop = new Volgknop(id, Peil.IsNu ? await volgingen.VolgtAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        return Page();
    }

    /// <summary>Does it, and goes back to the record.</summary>
    /// <param name="id">The record.</param>
    /// <param name="volg">"ja" to follow, "nee" to stop.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string? volg)
    {
        if (!Gevonden(id)) return NotFound();
        if (Gebruiker.AccountId is null) return Forbid();
        if (volg is not ("ja" or "nee")) ModelState.AddModelError("", "Kies of je dit wilt volgen.");
        else if (await volgingen.ZetAsync(Gebruiker, id, volg == "ja", HttpContext.RequestAborted))
        {
            TempData[Schil.Meldingsleutel] = volg == "ja" ? $"Je volgt nu ‘{Naam}’. Wijzigingen staan op Vandaag." : $"Je volgt ‘{Naam}’ niet meer.";
            return LocalRedirect(Adres);
        }
        else ModelState.AddModelError("", $"Je volgt al {Volgingen.Hoogstens} stukken. Volg er eerst een paar niet meer.");

        Knop = new Volgknop(id, await volgingen.VolgtAsync(Gebruiker, id, HttpContext.RequestAborted));
        return Opnieuw(StatusCodes.Status400BadRequest);
    }

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek(id) is not ((Opgave or Inspanning or Doel) and { } feit)) return false;
        (Naam, Adres) = (feit.Titel, Weg.Naar(feit)!);
        Kop("Volgen", new Kruimel(Naam, Adres));
        return true;
    }
}
