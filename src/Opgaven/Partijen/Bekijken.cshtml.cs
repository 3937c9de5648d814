// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Partijen;

/// <summary>A party: what it has at stake, what it can do, and where it takes part.</summary>
public sealed class BekijkenModel(Verloopschrijver verloop) : BeeldPagina
{
    internal Partij Partij { get; private set; } = null!;

    /// <summary>Where it takes part, as far as this viewer may see it: opgaven first.</summary>
    internal IReadOnlyList<(Feit Waar, string? Inbreng)> Betrokken { get; private set; } = [];

    internal IReadOnlyList<Geschiedenisregel> Geschiedenis { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Partij>(id) is not { } partij)
        {
            return NotFound();
        }

        Partij = partij;
        Betrokken =
        [
            .. from deel in partij.Betrokken
               let waar = Blik.Zoek(deel.Op)
               where waar is not null
               orderby waar is Inspanning
               select (waar, deel.Inbreng),
        ];
        Geschiedenis = await verloop.LeesAsync(this, [id], 5, kort: true, HttpContext.RequestAborted);
        Kop(partij.Naam, new Kruimel("Partijen", Weg.Partijen));
        return Page();
    }
}
