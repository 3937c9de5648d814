// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>Renames, shares or removes a kept list, and says whether to begin with it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class WijzigenModel(Bewaardelijsten lijsten) : Lijstformulier
{
    /// <summary>The list.</summary>
    public Lijstkeus Lijst { get; private set; } = null!;

    /// <summary>May this person rename, share and remove it?</summary>
    public bool MagBeheren => Bewaardelijsten.MagBeheren(Gebruiker, Lijst);

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        (Naam, Rol, Standaard) = (Lijst.Naam, Lijst.Rol, Lijst.IsStandaard);
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        var stop = HttpContext.RequestAborted;
        if (MagBeheren)
        {
            // Without the permission to share, the form has no choice of roles, and what was shared stays so.
            Rol = MagDelen ? Rol : Lijst.Rol;
            Controleer(Lijst.Rol);
            if (ModelState.IsValid && await lijsten.WijzigAsync(Gebruiker, id, NetteNaam, NetteRol, stop) is { } waarom)
            {
                ModelState.AddModelError(nameof(Naam), waarom);
            }
        }

        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        await lijsten.ZetStandaardAsync(Gebruiker, Lijst, Standaard, stop);
        TempData[Schil.Meldingsleutel] = $"‘{(MagBeheren ? NetteNaam : Lijst.Naam)}’ is bewaard.";
        return LocalRedirect(OverzichtModel.Adres);
    }

    /// <summary>Takes it away.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        if (!MagBeheren)
        {
            return Forbid();
        }

        await lijsten.VerwijderAsync(Gebruiker, id, HttpContext.RequestAborted);
        TempData[Schil.Meldingsleutel] = $"‘{Lijst.Naam}’ is verwijderd.";
        return LocalRedirect(OverzichtModel.Adres);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if ((await lijsten.LeesAsync(Gebruiker, null, HttpContext.RequestAborted)).FirstOrDefault(lijst => lijst.Id == id) is not { } gevonden)
        {
            return false;
        }

        Lijst = gevonden;
        Kop(gevonden.Naam, new Kruimel(OverzichtModel.Naam, OverzichtModel.Adres));
        return true;
    }
}
