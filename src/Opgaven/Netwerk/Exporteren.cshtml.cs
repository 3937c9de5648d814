// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The drawing as an SVG file: the same that the page shows to this viewer, at the same moment.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel(Bevindingenlezer bevindingen) : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm, Guid? opgave)
    {
        var van = Blik.Zoek<Opgave>(opgave);
        if (vorm != "svg" || (opgave is not null && van is null))
        {
            return NotFound();
        }

        var weergave = await Netwerkweergave.LeesAsync(this, new Netwerkkeuze("/netwerk", Request.Query, opgave), van, bevindingen);
        if (weergave.Schikking is null)
        {
            return NotFound();
        }

        using var tekst = new StringWriter(CultureInfo.InvariantCulture);
        new Tekenbestand(weergave, Datumtekst.Lang(Peildatum)).WriteTo(tekst, HtmlEncoder.Default);
        var dag = Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return File(Encoding.UTF8.GetBytes(tekst.ToString()), "image/svg+xml", $"netwerk-{Gebruiker.OrganisatieCode}-{dag}.svg");
    }
}
