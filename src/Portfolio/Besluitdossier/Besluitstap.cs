// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Formulieren;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>A step in the life of a decision: a form at its dossier.</summary>
/// <param name="titel">Title of the page.</param>
public abstract class Besluitstap(string titel) : Formulierpagina
{
    /// <summary>Title of the page.</summary>
    public string Titel => titel;

    /// <summary>The decision as it is stored.</summary>
    public Besluit Besluit => (Besluit)Bestaand!;

    /// <summary>Shows the form, or the dossier when the step cannot be made any more.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        if (!Peil.IsNu || !Kan(Besluit))
        {
            return LocalRedirect(Terug);
        }

        Versie = Besluit.SindsVersie;
        await BeginAsync();
        return Page();
    }

    /// <summary>Can this step be made now?</summary>
    protected virtual bool Kan(Besluit besluit) => besluit.IsOpen;

    /// <summary>Fills the form.</summary>
    protected abstract Task BeginAsync();

    /// <summary>Finds the decision.</summary>
    /// <param name="id">The decision.</param>
    protected async Task<bool> GevondenAsync(Guid id)
    {
        if (await ZoekAsync<Besluit>(id) is not { } besluit)
        {
            return false;
        }

        (Bestaand, Terug) = (besluit, IsWeggehaald ? Weg.Met("/portfolio/besluiten") : Weg.Besluit(id));
        Kop(titel, new Kruimel("Portfolio", Weg.Met("/portfolio")), new Kruimel("Besluiten", Weg.Met("/portfolio/besluiten")), new Kruimel(besluit.Naam, Terug));
        return true;
    }
}
