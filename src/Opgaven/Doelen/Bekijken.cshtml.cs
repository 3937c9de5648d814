// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Bewaard;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Volgen;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Doelen;

/// <summary>A goal: what it means, what contributes to it, how it is measured, and what is not known yet.</summary>
public sealed class BekijkenModel(Verloopschrijver verloop, Volgingen volgingen, Favorieten favorieten) : BeeldPagina
{
    internal Doel Doel { get; private set; } = null!;

    internal Volgknop Volgknop { get; private set; } = null!;

    /// <summary>The star.</summary>
    internal Ster Ster { get; private set; } = null!;

    internal Opgave? Opgave { get; private set; }

    internal IReadOnlyList<Bijdrageregel> Naar { get; private set; } = [];

    internal IReadOnlyList<Bijdrageregel> Van { get; private set; } = [];

    internal IReadOnlyList<(Indicator Indicator, Meetreeks Reeks)> Indicatoren { get; private set; } = [];

    internal IReadOnlyList<(string Vraag, string Waarom)> Vragen { get; private set; } = [];

    internal Notitielijst Notities { get; private set; } = null!;

    internal Bijlagenlijst Bijlagen { get; private set; } = null!;

    internal IReadOnlyList<Geschiedenisregel> Geschiedenis { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Doel>(id) is not { } doel)
        {
            return NotFound();
        }

        Doel = doel;
        Ster = new Ster(id, Peil.IsNu ? await favorieten.HeeftAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        Volgknop = new Volgknop(id, Peil.IsNu ? await volgingen.VolgtAsync(Gebruiker, id, HttpContext.RequestAborted) : null);
        Opgave = Blik.Zoek<Opgave>(doel.OpgaveId);
        Naar = Bijdrageregel.Naar(Blik, id, Peildatum);
        Van = Bijdrageregel.Van(Blik, id, Peildatum);
        Indicatoren =
        [
            .. Blik.Naar(r => r.IndicatorenVan, id).OrderBy(indicator => indicator.Naam, Volgorde.Nederlands)
                .Select(indicator => (indicator, new Meetreeks(Blik.Naar(r => r.MetingenVan, indicator.Id)))),
        ];
        Notities = new Notitielijst(this, id);
        Bijlagen = new Bijlagenlijst(this, id);
        Vragen = [.. Doelvragen.Over(doel, Naar, Indicatoren)];
        Geschiedenis = await verloop.LeesAsync(this, [id, .. Naar.Select(regel => regel.Bijdrage.Id), .. Van.Select(regel => regel.Bijdrage.Id)], 5, kort: true, HttpContext.RequestAborted);
        Kop(doel.Naam, new Kruimel("Doelen", Weg.Doelen));
        return Page();
    }
}
