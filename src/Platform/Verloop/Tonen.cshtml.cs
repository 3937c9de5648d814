// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Terugzetten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Verloop;

/// <summary>The history of any one record that the viewer may see.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel(Verloopschrijver verloop, Terugzetter terugzetter) : BeeldPagina
{
    /// <summary>What the record is called.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>Where the record is shown; nothing when it has no page of its own.</summary>
    public string? Adres { get; private set; }

    /// <summary>It was taken away.</summary>
    public bool IsWeg { get; private set; }

    /// <summary>The changes, newest first.</summary>
    public IReadOnlyList<Geschiedenisregel> Regels { get; private set; } = [];

    /// <summary>Shows the history.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if ((Blik.Zoek(id) ?? await terugzetter.ZoekWegAsync(this, id, HttpContext.RequestAborted)) is not { } feit)
        {
            return NotFound();
        }

        IsWeg = Blik.Zoek(id) is null;
        (Titel, Adres) = (Woorden.MetHoofdletter(Benaming.Van(feit, Inrichting)), IsWeg ? null : Weg.Naar(feit));
        Kop($"Geschiedenis van {Benaming.Van(feit, Inrichting)}");
        Regels = await verloop.LeesAsync(this, [id], stop: HttpContext.RequestAborted);
        return Page();
    }
}
