// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Samenhang.Kern.Zoeken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Zoeken;

/// <summary>Search in all that the viewer may see, and the small version of it for the window of Ctrl+K.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class VindenModel(Zoekdienst zoeken, Schil schil, IEnumerable<Snelactie> acties) : BeeldPagina
{
    private const int PerPagina = 20, InVenster = 8, MeesteRecente = 8;

    /// <summary>What was typed.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>The kind that is shown; nothing for all.</summary>
    public string? Soort { get; private set; }

    /// <summary>Number of the page with results, from 1.</summary>
    public int Pagina { get; private set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Paginas => Math.Max(1, (Uitkomst.AantalVan(Soort) + PerPagina - 1) / PerPagina);

    /// <summary>Number of the first result of this page.</summary>
    public int Eerste => ((Pagina - 1) * PerPagina) + 1;

    /// <summary>What was found.</summary>
    public Zoekuitkomst Uitkomst { get; private set; } = Zoekuitkomst.Leeg;

    /// <summary>The results of this page.</summary>
    public IReadOnlyList<Zoekregel> Regels { get; private set; } = [];

    /// <summary>What was opened lately on this device, as far as the viewer may see it.</summary>
    public IReadOnlyList<Zoekregel> Recent { get; private set; } = [];

    /// <summary>Places and actions whose words begin like what was typed; all of them when nothing was.</summary>
    public IReadOnlyList<Navigatiepunt> Doen { get; private set; } = [];

    /// <summary>Shows the results.</summary>
    public IActionResult OnGet()
    {
        schil.Zoekadres = null;
        Lees();
        Kop(Vraag.Length == 0 ? "Zoeken" : $"Zoeken: {(Vraag.Length <= 60 ? Vraag : Vraag[..60] + "…")}");
        if (Zoekvraag.IsTeLang(Vraag))
        {
            ModelState.AddModelError("q", $"Zoek met hoogstens {Zoekvraag.MeesteWoorden} woorden en {Zoekvraag.MeesteTekens} tekens.");
            Veldvolgorde.Noteer(HttpContext, "q");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Zoek(PerPagina);
        return Page();
    }

    /// <summary>Gives the first results, places and actions, without the frame.</summary>
    public IActionResult OnGetSnel()
    {
        Lees();
        if (Zoekvraag.IsTeLang(Vraag))
        {
            return BadRequest();
        }

        (Pagina, Soort) = (1, null);
        Zoek(InVenster);
        Doen = [.. Plaatsen().Where(punt => Past(punt.Tekst))];
        Recent = Vraag.Length > 0 ? [] : Onlangs();
        return Partial("_Snel", this);
    }

    /// <summary>Address of this search with another kind or page.</summary>
    /// <param name="soort">The kind; nothing for all.</param>
    /// <param name="pagina">The page, from 1.</param>
    /// <param name="vraag">Other words; nothing keeps these.</param>
    public string Adres(string? soort, int pagina = 1, string? vraag = null)
    {
        var delen = new Dictionary<string, string?> { ["q"] = vraag ?? Vraag, ["soort"] = soort, ["pagina"] = pagina > 1 ? pagina.ToString(CultureInfo.InvariantCulture) : null };
        return Weg.Met(QueryHelpers.AddQueryString("/zoeken", delen.Where(deel => deel.Value is not null)));
    }

    /// <summary>What was typed, with another word in the place of one that was not found.</summary>
    public string Verbeterd(string getypt, string woord) => string.Join(' ', Vraag.Split(' ').Select(deel => Woordvorm(deel) == getypt ? woord : deel));

    private static string Woordvorm(string woord) => Kern.Notatie.Woordvorm.Normaliseer(woord).Replace(" ", "", StringComparison.Ordinal);

    private void Lees()
    {
        Vraag = (Request.Query["q"] is [{ } vraag, ..] ? vraag : "").Trim();
        Soort = Request.Query["soort"] is [{ } soort, ..] && Zoekuitkomst.Volgorde.Contains(soort) ? soort : null;
        Pagina = int.TryParse(Request.Query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) ? Math.Clamp(pagina, 1, 10_000) : 1;
    }

    private void Zoek(int aantal)
    {
        Uitkomst = zoeken.Zoek(Blik, Personen, new Zoekvraag(Vraag, Soort, (Pagina - 1) * aantal, aantal));
        Regels = [.. Uitkomst.Treffers.Select(treffer => Zoekregel.Van(treffer, Uitkomst.Woorden, this))];
    }

    private List<Zoekregel> Onlangs()
    {
        var regels = new List<Zoekregel>();
        foreach (var deel in Request.Query["recent"].ToString().Split(',').Take(MeesteRecente))
        {
            if (!Guid.TryParse(deel, out var id))
            {
                continue;
            }

            if (Personen.Zoek(id) is { } persoon)
            {
                regels.Add(Zoekregel.Van(new Treffer(Zoekvraag.Persoon, persoon.Id, null), Zoekuitkomst.Leeg.Woorden, this));
            }
            else if (Blik.Zoek(id) is { } feit)
            {
                regels.Add(Zoekregel.Van(new Treffer(Kern.Landschap.Soorten.Van(feit).Naam, id, feit), Zoekuitkomst.Leeg.Woorden, this));
            }
        }

        return regels;
    }

    private IEnumerable<Navigatiepunt> Plaatsen() =>
    [
        .. acties.Where(actie => MagWijzigen(actie.Recht)).Select(actie => new Navigatiepunt(actie.Tekst, actie.Adres)),
        .. schil.Navigatie.Concat(schil.Voetlinks).Select(punt => punt with { Adres = Weg.Met(punt.Adres) }),
    ];

    private bool Past(string tekst)
    {
        var woorden = Kern.Notatie.Woordvorm.Normaliseer(tekst).Split(' ');
        return Kern.Notatie.Woordvorm.Normaliseer(Vraag).Split(' ').All(typt => Array.Exists(woorden, woord => woord.StartsWith(typt, StringComparison.Ordinal)));
    }
}
