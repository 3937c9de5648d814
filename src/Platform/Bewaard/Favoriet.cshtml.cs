// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>Puts a star on an opgave, effort or goal that one may see, or takes it off.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class FavorietModel(Favorieten favorieten) : BeeldPagina
{
    /// <summary>Name of the record.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The page of the record.</summary>
    public string Adres { get; private set; } = "/";

    /// <summary>The star.</summary>
    public Ster Ster { get; private set; } = new(Guid.Empty, null);

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!Gevonden(id)) return NotFound();
        Ster = new Ster(id, Peil.IsNu ? await favorieten.HeeftAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        return Page();
    }

    /// <summary>Does it, and goes back to the record.</summary>
    /// <param name="id">The record.</param>
    /// <param name="aan">"ja" to put the star on, "nee" to take it off.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string? aan)
    {
        if (!Gevonden(id)) return NotFound();
        if (Gebruiker.AccountId is null) return Forbid();
        if (aan is not ("ja" or "nee")) ModelState.AddModelError("", "Kies of dit een favoriet is.");
        else if (await favorieten.ZetAsync(Gebruiker, id, aan == "ja", HttpContext.RequestAborted))
        {
            TempData[Schil.Meldingsleutel] = aan == "ja" ? $"‘{Naam}’ is nu een favoriet en staat op Vandaag." : $"‘{Naam}’ is geen favoriet meer.";
            return LocalRedirect(Adres);
        }
        else ModelState.AddModelError("", $"Je hebt al {Favorieten.Hoogstens} favorieten. Haal er eerst een paar weg.");

        Ster = new Ster(id, await favorieten.HeeftAsync(Gebruiker, id, HttpContext.RequestAborted));
        return Opnieuw(StatusCodes.Status400BadRequest);
    }

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek(id) is not ((Opgave or Inspanning or Doel) and { } feit)) return false;
        (Naam, Adres) = (feit.Titel, Weg.Naar(feit)!);
        Kop("Favoriet", new Kruimel(Naam, Adres));
        return true;
    }
}
