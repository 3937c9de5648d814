// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>What differs between two moments, as a text to read or to send along.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TekstModel : Vergelijkpagina
{
    /// <summary>Records that are told on one page.</summary>
    private const int PerPagina = 150;

    internal const string Pad = "/vergelijken/tekst";

    internal IReadOnlyList<Verhaaldeel> Delen { get; private set; } = [];

    internal int Paginas => Math.Max(1, (Getoond.Count + PerPagina - 1) / PerPagina);

    internal int Pagina => Math.Min(Keuze.Pagina, Paginas);

    internal IHtmlContent Bladeraar => new Htmldeel(uit => Lijstbladeraar.Schrijf(uit, Pagina, Paginas, Keuze.AdresVanPagina));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Kop("Wijzigingen", new Kruimel("Landschap", Weg.Opgaven), new Kruimel("Wat veranderde er?", Weg.Met(TonenModel.Pad)));
        if (await VergelijkAsync(Pad) is { } anders)
        {
            return anders;
        }

        Delen = Verhaal.Van(Getoond.Skip((Pagina - 1) * PerPagina).Take(PerPagina));
        return Page();
    }
}
