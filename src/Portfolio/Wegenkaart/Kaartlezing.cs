// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Verloop;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The roadmap that the address of a page asks for: the page itself and the file show the same one.</summary>
internal sealed class Kaartlezing
{
    private readonly BeeldPagina _pagina;
    private readonly Lijstopzet<Inspanningrij> _opzet;
    private Tegenover? _tegen;

    private Kaartlezing(BeeldPagina pagina, Lijstopzet<Inspanningrij> opzet)
    {
        (_pagina, _opzet) = (pagina, opzet);
        Vraag = new Kaartvraag(pagina.Request.Query, Meldingen);
    }

    /// <summary>What the address asks of the drawing.</summary>
    internal Kaartvraag Vraag { get; }

    /// <summary>What in the address was not understood.</summary>
    internal List<string> Meldingen { get; } = [];

    /// <summary>The roadmap of all rows that the filters leave; made when it is asked for.</summary>
    internal Kaart Kaart => Bewaard.Kaart;

    /// <summary>The same, with its markup when it was shown before.</summary>
    internal Bewaardekaart Bewaard => field ??= Kaartgeheugen.Van(
        Wegenkaartlijst.Lees(_pagina.Blik, _pagina.Peildatum), $"{_opzet.Kolommen.Count} {_pagina.Weg.Opgaven} {_pagina.Request.QueryString.Value}", _pagina.Blik, _pagina.Peildatum, _tegen?.Beeld.Eerder.Versie, Maak);

    /// <summary>Reads the question, and the moment to compare with.</summary>
    internal static async Task<Kaartlezing> LeesAsync(BeeldPagina pagina, Lijstopzet<Inspanningrij> opzet)
    {
        var lezing = new Kaartlezing(pagina, opzet);
        if (lezing.Vraag.Vergelijk.Peil is { } peil)
        {
            (lezing._tegen, var bezwaar) = await Tegenover.LeesAsync(pagina, peil);
            lezing.Meldingen.AddRange(bezwaar is null ? [] : [bezwaar]);
        }

        return lezing;
    }

    private Kaart Maak()
    {
        var soort = _pagina.Gebruiker.OrganisatieCode[..2] switch { "PV" => "provincie", "WS" => "waterschap", _ => "gemeente" };
        var toen = _tegen is { Beeld: var beeld } tegen ? new Toen(tegen.Naam, beeld, Blad(beeld.Eerder, beeld.DagEerder).Uitkomst.Groepen.SelectMany(groep => groep.Rijen)) : null;
        return new Kaartmaker(_pagina.Blik, Vraag, soort, _pagina.Peildatum, _pagina.Peil.IsNu).Maak(Blad(_pagina.Blik, _pagina.Peildatum), toen);
    }

    private Lijstblad<Inspanningrij> Blad(Blik blik, DateOnly dag) =>
        new(_opzet, Wegenkaartlijst.Lees(blik, dag), new Lijstcontext(blik, dag, _pagina.Personen, _pagina.Weg, null), _pagina.Request.Query, int.MaxValue);
}
