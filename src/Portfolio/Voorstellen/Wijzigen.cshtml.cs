// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>Changes the text of a proposal that waits for a decision.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class WijzigenModel : Voorstelpagina
{
    /// <inheritdoc/>
    public override string Titel => "Voorstel wijzigen";

    private Besluit Besluit => (Besluit)Bestaand!;

    /// <summary>Shows the form, or the dossier when it was decided already.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        if (!Peil.IsNu || !Besluit.IsOpen)
        {
            return LocalRedirect(Terug);
        }

        Versie = Besluit.SindsVersie;
        Vul();
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        if (!Besluit.IsOpen)
        {
            ModelState.AddModelError("", "Over dit voorstel is al besloten; de tekst verandert niet meer.");
        }

        KeurBewaking();
        var nieuw = Invoer.Op(Besluit, Net);
        return await LegVastAsync(Invoer.Bijgewerkt ? nieuw with { OpVersie = Blik.Versie } : nieuw, "Het voorstel is bewaard.");
    }

    /// <summary>Takes it away; its past stays.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync(Guid id)
    {
        if (!await GevondenAsync(id) || IsWeggehaald)
        {
            return NotFound();
        }

        ModelState.Clear();
        Versie = Besluit.SindsVersie;
        Vul();
        return await VoerUitAsync(new Verwijder<Besluit>(id), Weg.Met("/portfolio/besluiten"), "Het voorstel is verwijderd.", Net(Reden));
    }

    private void Vul()
    {
        Invoer = Voorstelinvoer.Van(Besluit);
        VulBewaking(Besluit.Bewaking);
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (await ZoekAsync<Besluit>(id) is not { } besluit)
        {
            return false;
        }

        (Bestaand, Terug, Stappen) = (besluit, IsWeggehaald ? Weg.Met("/portfolio/besluiten") : Weg.Besluit(id), besluit.Stappen);
        Wegtehalen = IsWeggehaald ? null : "voorstel";
        Begin(new Kruimel(besluit.Naam, Terug));
        return true;
    }
}
