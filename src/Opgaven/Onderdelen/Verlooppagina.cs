// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Onderdelen;

/// <summary>The history of an opgave or effort and of what hangs on it; the whole page, or the last few changes as a part of another page.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="verloop">Tells what happened.</param>
public abstract class Verlooppagina<T>(Verloopschrijver verloop) : BeeldPagina
    where T : Feit
{
    private const int Enkele = 5;

    /// <summary>Its name.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>The changes, newest first.</summary>
    public IReadOnlyList<Geschiedenisregel> Regels { get; private set; } = [];

    /// <summary>Shows the history.</summary>
    /// <param name="id">The opgave or effort.</param>
    /// <param name="kort">Only the last few, without the frame of a page.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, bool kort = false)
    {
        if (Blik.Zoek<T>(id) is not { } feit)
        {
            return NotFound();
        }

        var stop = HttpContext.RequestAborted;
        var onderdelen = Aanhang.Van(await verloop.MetVerwijderdeAsync(this, id, stop), id);
        if (kort)
        {
            Regels = await verloop.LeesAsync(this, onderdelen, Enkele, kort: true, stop);
            return Partial("/Onderdelen/_Verloop.cshtml", Regels);
        }

        Titel = feit.Titel;
        Kruimel[] pad = feit is Opgave
            ? [new("Landschap", Weg.Opgaven), new(feit.Titel, Weg.Opgave(id))]
            : [new("Inspanningen", Weg.Inspanningen), new(feit.Titel, Weg.Inspanning(id))];
        Kop("Geschiedenis", pad);
        Regels = await verloop.LeesAsync(this, onderdelen, stop: stop);
        return Page();
    }
}
