// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Beleidsafspraken;

/// <summary>One policy agreement: what was agreed, where it lies and what became of it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel(Verloopschrijver verloop) : BeeldPagina
{
    internal Afspraakrij Rij { get; private set; } = null!;

    internal IReadOnlyList<Geschiedenisregel> Geschiedenis { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Beleidsafspraak>(id) is not { } afspraak)
        {
            return NotFound();
        }

        Rij = new Afspraakrij(
            afspraak,
            [.. afspraak.Over.Select(over => Blik.Zoek<Opgave>(over)).OfType<Opgave>()],
            [.. afspraak.Over.Select(over => Blik.Zoek<Inspanning>(over)).OfType<Inspanning>()]);
        Geschiedenis = await verloop.LeesAsync(this, [id], 10, kort: true, HttpContext.RequestAborted);
        Kop(Woorden.MetHoofdletter(Woorden.Van(afspraak.Soort)), new Kruimel("Beleidsafspraken", Weg.Met(Afsprakenlijst.Pad)));
        return Page();
    }
}
