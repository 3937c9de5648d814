// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>An indicator: its latest figure, its series as a drawing and as a table, and what it means.</summary>
public sealed class BekijkenModel(Verloopschrijver verloop) : BeeldPagina
{
    internal Indicator Indicator { get; private set; } = null!;

    internal Doel? Doel { get; private set; }

    internal Meetreeks Reeks { get; private set; } = null!;

    internal IReadOnlyList<Geschiedenisregel> Geschiedenis { get; private set; } = [];

    /// <summary>The kinds of figures, in the order of the columns.</summary>
    internal static IReadOnlyList<Metingsoort> Kolommen { get; } = [Metingsoort.Nulmeting, Metingsoort.Realisatie, Metingsoort.Streefwaarde, Metingsoort.Prognose];

    internal IReadOnlyList<Grafiekreeks> Lijnen =>
        [.. Kolommen.Select(soort => new Grafiekreeks(soort, Cijfertekst.Punten(Reeks.Alle.Where(meting => meting.Soort == soort))))];

    /// <summary>What the drawing shows, in words.</summary>
    internal string Verhaal
    {
        get
        {
            string Deel(string wat, Meting? meting) => meting is null ? "" : $" {wat} {meting.Periode}: {Cijfertekst.Toon(meting.Waarde, Indicator.Eenheid)}.";
            return $"{Reeks.Alle.Length} cijfers.{Deel("Nulmeting", Reeks.Nulmeting)}{Deel("Laatst gemeten", Reeks.Laatste)}{Deel("Streefwaarde", Reeks.Streefwaarde)}";
        }
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Indicator>(id) is not { } indicator)
        {
            return NotFound();
        }

        Indicator = indicator;
        Doel = Blik.Zoek<Doel>(indicator.DoelId);
        Reeks = new Meetreeks(Blik.Naar(r => r.MetingenVan, id));
        Geschiedenis = await verloop.LeesAsync(this, [id, .. Reeks.Alle.Select(meting => meting.Id)], 5, kort: true, HttpContext.RequestAborted);
        Kop(indicator.Naam, new Kruimel("Prestaties", Weg.Indicatoren));
        return Page();
    }

    internal string Cijfer(Meting? meting) => meting is null ? "nog niet bekend" : Cijfertekst.Toon(meting.Waarde, Indicator.Eenheid);
}
