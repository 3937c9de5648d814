// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The roadmap, with the filters of its address, as one drawing in a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class TekeningModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var lezing = await Kaartlezing.LeesAsync(this, Wegenkaartlijst.Lezen);
        var titel = $"Wegenkaart {Gebruiker.OrganisatieNaam}, peildatum {Datumtekst.Lang(Peildatum)}";
        var dag = Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return File(Encoding.UTF8.GetBytes(new Kaartbestand(lezing.Kaart, titel).Schrijf()), "image/svg+xml", $"wegenkaart-{Gebruiker.OrganisatieCode}-{dag}.svg");
    }
}
