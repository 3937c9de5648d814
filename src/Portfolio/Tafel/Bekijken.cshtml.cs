// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Portfolio.Besluiten;

namespace Samenhang.Portfolio.Tafel;

/// <summary>The table: what waits for a decision, what comes back, and the ways to the other places of the portfolio.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class BekijkenModel(EndpointDataSource paginas) : BeeldPagina
{
    /// <summary>Places of the portfolio, in the order in which they are used.</summary>
    private static readonly (string Adres, string Tekst)[] Alle =
    [
        ("/portfolio/besluiten", "Besluiten"), ("/portfolio/wat-als", "Wat als"), ("/portfolio/wegenkaart", "Wegenkaart"), ("/portfolio/overleg", "Overleg"),
        ("/portfolio/samenvoegen", "Opgaven samenvoegen"), ("/portfolio/splitsen", "Opgave splitsen"),
    ];

    /// <summary>The places that are there.</summary>
    internal IEnumerable<(string Adres, string Tekst)> Plekken { get; private set; } = [];

    /// <summary>Proposals, those with the nearest meeting first.</summary>
    internal IReadOnlyList<Besluit> Open { get; private set; } = [];

    /// <summary>Decided in the last half year, newest first.</summary>
    internal IReadOnlyList<Besluit> Genomen { get; private set; } = [];

    /// <summary>Proposals and opgaven that were parked, the earliest look-again date first.</summary>
    internal IReadOnlyList<Parkeerpunt> Geparkeerd { get; private set; } = [];

    /// <summary>Goals that stay watched after what was decided, the earliest date first.</summary>
    internal IReadOnlyList<(Doel Doel, Doelbewaking Bewaking)> Gevolgd { get; private set; } = [];

    internal bool IsLeeg => Open.Count + Genomen.Count + Geparkeerd.Count + Gevolgd.Count == 0;

    public IActionResult OnGet()
    {
        Kop("Portfolio");
        var er = paginas.Endpoints.OfType<RouteEndpoint>().Select(pagina => "/" + pagina.RoutePattern.RawText?.Trim('/')).ToHashSet();
        var mag = MagWijzigen(Recht.OpgaveWijzigen);
        Plekken = Alle.Where(plek => er.Contains(plek.Adres) && (mag || plek.Adres is not ("/portfolio/samenvoegen" or "/portfolio/splitsen")));
        var besluiten = Blik.Alle<Besluit>().ToList();
        Open = [.. besluiten.Where(besluit => besluit.IsOpen).OrderByDescending(besluit => besluit.Status).ThenBy(besluit => besluit.Datum ?? DateOnly.MaxValue).ThenBy(besluit => besluit.Naam, Volgorde.Nederlands)];
        Genomen = [.. besluiten.Where(besluit => besluit.Status == Besluitstatus.Genomen && besluit.Datum >= Peildatum.AddMonths(-6)).OrderByDescending(besluit => besluit.Datum).Take(10)];
        Geparkeerd = Parkeerpunt.Van(Blik, Peildatum);
        Gevolgd =
        [
            .. from besluit in besluiten
               where besluit.IsJa
               from bewaking in besluit.Bewaking
               let doel = Blik.Zoek<Doel>(bewaking.DoelId)
               where doel is not null
               orderby bewaking.Op ?? DateOnly.MaxValue
               select (doel, bewaking),
        ];
        return Page();
    }

    /// <summary>Where, when, and about what.</summary>
    internal string Regel(Besluit besluit) =>
        string.Join(" · ", new[] { Besluittekst.Waar(besluit), string.Join(", ", besluit.Over.Select(Blik.Zoek).OfType<Feit>().Select(feit => feit.Titel)) }.Where(deel => deel.Length > 0));
}
