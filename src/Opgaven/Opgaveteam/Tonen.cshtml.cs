// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Opgaveteam;

/// <summary>The roles of an opgave on one page: who is opgavemanager in which roles, who is in the team, and the driehoeken below it.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : BeeldPagina
{
    internal Teambeeld Beeld { get; private set; } = null!;

    /// <summary>Shows them.</summary>
    public IActionResult OnGet(Guid id)
    {
        if (Blik.Zoek<Opgave>(id) is not { } opgave) return NotFound();
        Beeld = new Teambeeld(Blik, opgave, Peildatum);
        Kop($"Rollen van {opgave.Naam}", new Kruimel("Landschap", Weg.Opgaven), new Kruimel(opgave.Naam, Weg.Opgave(id)));
        return Page();
    }

    internal string Naam(Rolinvulling wie) => wie.Bezetting switch
    {
        Bezetting.Persoon => Personen.Naam(wie.PersoonId),
        Bezetting.Vacature => "vacature",
        _ => "onbekend",
    };

    /// <summary>Names with commas between them.</summary>
    internal string Namen(IEnumerable<Guid> wie) => string.Join(", ", wie.Select(id => Personen.Naam(id)).Order(Volgorde.Nederlands));
}
