// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>What somebody chose in the address of a comparison. What it does not understand does not count.</summary>
internal sealed class Vergelijkkeuze
{
    private const int TekstMax = 200;
    private readonly List<(string Naam, string Waarde)> _delen = [];

    private Vergelijkkeuze(string pad) => Pad = pad;

    /// <summary>Address of the page.</summary>
    public string Pad { get; }

    /// <summary>What part is asked for, the kinds of difference left out.</summary>
    public Vergelijkfilter Filter { get; private set; } = new();

    /// <summary>The kinds of difference that are shown; none for all.</summary>
    public IReadOnlyCollection<Verschilsoort> Soorten { get; private set; } = [];

    /// <summary>The page, from 1.</summary>
    public int Pagina { get; private set; } = 1;

    /// <summary>The parameters, the page left out.</summary>
    public IReadOnlyList<(string Naam, string Waarde)> Delen => _delen;

    /// <summary>Reads an address.</summary>
    /// <param name="pad">Address of the page.</param>
    /// <param name="eerder">The earlier moment.</param>
    /// <param name="later">The later moment.</param>
    /// <param name="vraag">The parameters.</param>
    /// <param name="opgave">The opgave of the page; empty when the address may choose one.</param>
    internal static Vergelijkkeuze Lees(string pad, Vergelijkmoment eerder, Vergelijkmoment later, IQueryCollection vraag, Guid? opgave)
    {
        var keuze = new Vergelijkkeuze(pad);
        keuze._delen.Add(("sinds", eerder.Waarde));
        if (!later.Peil.IsNu)
        {
            keuze._delen.Add(("op", later.Waarde));
        }

        var tekst = vraag["tekst"].ToString().Trim();
        var gekozen = opgave is null && Guid.TryParse(vraag["opgave"], out var id) ? id : (Guid?)null;
        keuze.Filter = new Vergelijkfilter
        {
            Tekst = tekst.Length == 0 ? null : tekst[..Math.Min(tekst.Length, TekstMax)],
            Opgave = opgave ?? gekozen,
            Status = Kies<Opgavestatus>(vraag, "status"),
            Themas = [.. vraag["thema"].OfType<string>().Where(thema => thema.Length is > 0 and <= Feit.NaamMax).Distinct()],
            Portefeuilles = [.. vraag["portefeuille"].Select(waarde => Guid.TryParse(waarde, out var portefeuille) ? portefeuille : (Guid?)null).OfType<Guid>().Distinct()],
            Werkwijzen = Kies<Werkwijze>(vraag, "werkwijze"),
            ZonderBesluit = vraag["besluit"] == Facet.Geen,
        };
        keuze.Soorten = Kies<Verschilsoort>(vraag, "soort");
        keuze.Pagina = int.TryParse(vraag["pagina"], out var pagina) && pagina > 0 ? pagina : 1;
        keuze.Houd(gekozen);
        return keuze;
    }

    /// <summary>The comparison without any filter.</summary>
    public string ZonderFilters => Maak(Pad, _delen.Where(deel => deel.Naam is "sinds" or "op"));

    /// <summary>The same part at another address, with a parameter more.</summary>
    /// <param name="pad">The address.</param>
    /// <param name="naam">A parameter; empty for none.</param>
    /// <param name="waarde">Its value.</param>
    public string AdresVan(string pad, string? naam = null, string waarde = "") => Maak(
        pad,
        _delen.Where(deel => deel.Naam != "opgave")
            .Concat(Filter.Opgave is { } opgave ? [("opgave", opgave.ToString())] : [])
            .Concat(naam is null ? [] : [(naam, waarde)]));

    /// <summary>The same address with another value for a parameter; an empty value takes it away.</summary>
    public string Adres(string naam, string? waarde, string? pad = null) =>
        Maak(pad ?? Pad, _delen.Where(deel => deel.Naam != naam).Concat(waarde is null ? [] : [(naam, waarde)]));

    /// <summary>Address of a page of this list.</summary>
    public string AdresVanPagina(int pagina) => Maak(Pad, pagina == 1 ? _delen : _delen.Append(("pagina", pagina.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Address on which a kind of difference is shown, or is not shown any more.</summary>
    public string AdresMet(Verschilsoort soort)
    {
        var waarde = Facetwaarden.Van(soort);
        var zonder = _delen.Where(deel => deel != ("soort", waarde));
        return Maak(Pad, Soorten.Contains(soort) ? zonder : zonder.Append(("soort", waarde)));
    }

    private void Houd(Guid? opgave)
    {
        Houd("tekst", Filter.Tekst is { } tekst ? [tekst] : []);
        Houd("opgave", opgave is { } id ? [id.ToString()] : []);
        Houd("status", Filter.Status.Select(Facetwaarden.Van));
        Houd("thema", Filter.Themas);
        Houd("portefeuille", Filter.Portefeuilles.Select(Facetwaarden.Van));
        Houd("werkwijze", Filter.Werkwijzen.Select(Facetwaarden.Van));
        Houd("besluit", Filter.ZonderBesluit ? [Facet.Geen] : []);
        Houd("soort", Soorten.Select(Facetwaarden.Van));
    }

    private void Houd(string naam, IEnumerable<string> waarden) => _delen.AddRange(waarden.Select(waarde => (naam, waarde)));

    private static IReadOnlyCollection<T> Kies<T>(IQueryCollection vraag, string naam)
        where T : struct, Enum => [.. vraag[naam].OfType<string>().Select(Facetwaarden.Lees<T>).OfType<T>().Distinct()];

    private static string Maak(string pad, IEnumerable<(string Naam, string Waarde)> delen)
    {
        var adres = new StringBuilder(pad);
        var teken = '?';
        foreach (var (naam, waarde) in delen)
        {
            adres.Append(teken).Append(naam).Append('=').Append(UrlEncoder.Default.Encode(waarde));
            teken = '&';
        }

        return adres.ToString();
    }
}
