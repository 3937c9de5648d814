// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>The roadmap that the address of a page asks for: the page itself and the file show the same one.</summary>
internal sealed class Kaartlezing
{
    private readonly BeeldPagina _pagina;
    private readonly Lijstopzet<Inspanningrij> _opzet;
    private (string Naam, Blik Blik, DateOnly Peildatum)? _tegen;

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
    internal Kaart Kaart => field ??= Maak();

    /// <summary>Reads the question, and the moment to compare with.</summary>
    internal static async Task<Kaartlezing> LeesAsync(BeeldPagina pagina, Lijstopzet<Inspanningrij> opzet)
    {
        var lezing = new Kaartlezing(pagina, opzet);
        if (lezing.Vraag.Tegen is not { } peil)
        {
            return lezing;
        }

        var diensten = pagina.HttpContext.RequestServices;
        if (await diensten.GetRequiredService<Tijdreis>().LeesAsync(pagina.Gebruiker.OrganisatieId, peil, pagina.HttpContext.RequestAborted) is not { } reis)
        {
            lezing.Meldingen.Add("Het moment om mee te vergelijken is er niet (meer). Dit telt niet mee.");
            return lezing;
        }

        var naam = peil.MomentId is { } id ? reis.Nu.Momenten.Zoek(id)!.Naam : Datumtekst.Lang(reis.Peildatum);
        lezing._tegen = (naam, diensten.GetRequiredService<Blikken>().Van(reis.Beeld, pagina.Blik.Kijker), reis.Peildatum);
        return lezing;
    }

    private Kaart Maak()
    {
        var soort = _pagina.Gebruiker.OrganisatieCode[..2] switch { "PV" => "provincie", "WS" => "waterschap", _ => "gemeente" };
        var toen = _tegen is var (naam, blik, dag) ? new Toen(naam, dag, blik, Blad(blik, dag).Uitkomst.Groepen.SelectMany(groep => groep.Rijen)) : null;
        return new Kaartmaker(_pagina.Blik, Vraag, soort, _pagina.Peildatum, _pagina.Peil.IsNu).Maak(Blad(_pagina.Blik, _pagina.Peildatum), toen);
    }

    private Lijstblad<Inspanningrij> Blad(Blik blik, DateOnly dag) =>
        new(_opzet, Wegenkaartlijst.Lees(blik, dag), new Lijstcontext(blik, dag, _pagina.Personen, _pagina.Weg, null), _pagina.Request.Query, int.MaxValue);
}
