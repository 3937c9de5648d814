// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Changes a part of an opgave or effort that is there. A page says only what its form holds.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="titel">Title of the page.</param>
/// <param name="melding">What to say when it is saved.</param>
public abstract class Wijzigpagina<T>(string titel, string melding) : Formulierpagina
    where T : Feit
{
    /// <summary>Title of the page.</summary>
    public string Titel => titel;

    /// <summary>The record as it is stored.</summary>
    public T Feit => (T)Bestaand!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await VindAsync(id))
        {
            return NotFound();
        }

        if (!Peil.IsNu)
        {
            return LocalRedirect(Terug);
        }

        Versie = Feit.SindsVersie;
        Vul(Feit);
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id) => await VindAsync(id) ? await BewaarAsync(Maak(Feit)) : NotFound();

    /// <summary>The step that saves it, where that is more than saving.</summary>
    protected virtual IHandeling? Handeling(T nieuw) => null;

    /// <summary>Fills the form from the record.</summary>
    protected abstract void Vul(T feit);

    /// <summary>The record as the form has it.</summary>
    protected abstract T Maak(T oud);

    /// <summary>Where to go when it is saved.</summary>
    protected virtual string Naar(T nieuw) => Weg.Naar(nieuw) ?? Terug;

    private Task<IActionResult> BewaarAsync(T nieuw) => LegVastAsync(nieuw, melding, Naar(nieuw), Handeling(nieuw));

    /// <summary>Finds the record; false when there is none that this viewer may see.</summary>
    protected async Task<bool> VindAsync(Guid id)
    {
        if (await ZoekAsync<T>(id) is not { } feit)
        {
            return false;
        }

        (Bestaand, Terug) = (feit, AdresVan(feit));
        Kop(titel, PadNaarWatErIs(feit));
        return true;
    }
}
