// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>Keeps a list, as it stands in its address, under a name.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class NieuwModel(Bewaardelijsten lijsten) : Lijstformulier
{
    /// <summary>What the list is called.</summary>
    public string Lijst { get; private set; } = "";

    /// <summary>Address of the list.</summary>
    public string Pad { get; private set; } = "";

    /// <summary>What follows the address.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>What is kept is a supposition, not a way of looking at a list.</summary>
    public bool IsScenario => Pad == Lijstnaam.WatAls;

    /// <summary>Title of the page.</summary>
    public string Titel => IsScenario ? "Bewaar dit scenario" : "Bewaar deze lijst";

    /// <summary>Asks for a name.</summary>
    public IActionResult OnGet(string? lijst, string? vraag) => Gevonden(lijst, vraag) ? Page() : NotFound();

    /// <summary>Keeps it, and shows it.</summary>
    public async Task<IActionResult> OnPostAsync(string? lijst, string? vraag)
    {
        if (!Gevonden(lijst, vraag))
        {
            return NotFound();
        }

        if (Gebruiker.AccountId is null)
        {
            return Forbid();
        }

        Controleer(null);
        var stop = HttpContext.RequestAborted;
        if (!ModelState.IsValid)
        {
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        if (await lijsten.BewaarAsync(Gebruiker, Pad, NetteNaam, Vraag, NetteRol, stop) is { } waarom)
        {
            ModelState.AddModelError(nameof(Naam), waarom);
            return Opnieuw(StatusCodes.Status400BadRequest);
        }

        var nieuw = (await lijsten.LeesAsync(Gebruiker, Pad, stop)).First(rij => rij.IsMijn && rij.Naam == NetteNaam);
        if (Standaard)
        {
            await lijsten.ZetStandaardAsync(Gebruiker, nieuw, aan: true, stop);
        }

        TempData[Schil.Meldingsleutel] = $"‘{NetteNaam}’ is bewaard.";
        return LocalRedirect(nieuw.Adres);
    }

    private bool Gevonden(string? lijst, string? vraag)
    {
        if (Lijstnaam.Van(lijst) is not { } naam || Lijstnaam.Vraag(vraag) is not { } net)
        {
            return false;
        }

        (Lijst, Pad, Vraag) = (naam, lijst!, net);
        Kop(Titel, new Kruimel(naam, Pad + net));
        return true;
    }
}
