// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Gives and confirms the stand of today: lights and one sentence. Two of one day are one stand, improved.</summary>
public abstract partial class Standpagina : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Standformulier Invoer { get; set; } = new();

    /// <summary>The opgave or effort.</summary>
    public Feit Drager { get; private set; } = null!;

    /// <summary>The last stand; nothing when there was none.</summary>
    public Stand? Vorige { get; private set; }

    /// <summary>Of an opgave the opgavemanager judges the whole too; it is never averaged.</summary>
    public bool VraagtGeheel => Drager is Opgave;

    /// <summary>Shows the form, filled with the last stand: what did not change only needs confirming.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        Versie = Bestaand?.SindsVersie ?? 0;
        if (Vorige is not null)
        {
            Invoer.Vul(Vorige);
        }

        return Page();
    }

    /// <summary>Confirms the stand.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        Invoer.VraagWaarom(ModelState, VraagtGeheel);
        var stand = (Stand?)Bestaand ?? new Stand { Id = Guid.CreateVersion7(), Op = id, Datum = Door.Vandaag, Algemeen = Vorige?.Algemeen ?? Licht.Onbekend };
        return await LegVastAsync(Invoer.Maak(stand, VraagtGeheel, Gebruiker.PersoonId, Door.Vandaag), "De stand is bevestigd.");
    }

    /// <summary>Is this the kind that the page is about?</summary>
    protected abstract bool Past(Feit drager);

    /// <inheritdoc/>
    protected override string Veld(string veld) => base.Veld(veld.Replace(".", "", StringComparison.Ordinal));

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await ZoekDragerAsync(id) is not { } drager || !Past(drager))
        {
            return false;
        }

        (Drager, Terug, Vorige) = (drager, AdresVan(drager), Actueel.Stand(Blik, id, Door.Vandaag));
        Bestaand = Vorige is { } vorige && vorige.Datum == Door.Vandaag ? vorige : null;
        Kop("Geef de stand", PadNaarWatErIs(drager));
        return true;
    }
}
