// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Portfolio.Voorstellen;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>The dossier of a decision: from proposal to what came of it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel(Verloopschrijver verloop) : BeeldPagina
{
    internal Besluitinhoud Inhoud { get; private set; } = null!;

    internal IReadOnlyList<Geschiedenisregel> Geschiedenis { get; private set; } = [];

    /// <summary>May this viewer read the confidential note?</summary>
    internal bool ZietVertrouwelijk => Gebruiker.Mag(Recht.VertrouwelijkZien);

    /// <summary>May this viewer take it out as a document?</summary>
    internal bool MagDocument => Gebruiker.Mag(Recht.Exporteren);

    /// <summary>Can this viewer carry it out now?</summary>
    internal bool MagUitvoeren => MagWijzigen(Recht.BesluitNemen) && Gebruiker.Mag(Recht.InspanningWijzigen) && Inhoud.Besluit is { IsJa: true, UitgevoerdOp: null, Stappen.Count: > 0 };

    internal IEnumerable<string> Stapregels => Inhoud.Besluit.Stappen.Select(stap => Staptekst.Van(stap, this)).OfType<string>();

    /// <summary>What the proposal says, heading by heading.</summary>
    internal IEnumerable<(string Titel, string Tekst)> Teksten => Voorsteltitels.Van(Inhoud.Besluit);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Besluit>(id) is not { } besluit)
        {
            return NotFound();
        }

        Inhoud = new Besluitinhoud(this, besluit);
        Geschiedenis = await verloop.LeesAsync(this, [id], 5, kort: true, HttpContext.RequestAborted);
        Kop(besluit.Naam, new Kruimel("Portfolio", Weg.Met("/portfolio")), new Kruimel("Besluiten", Weg.Met("/portfolio/besluiten")));
        return Page();
    }
}
