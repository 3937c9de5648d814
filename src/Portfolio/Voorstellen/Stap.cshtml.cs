// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Portfolio.WatAls;

namespace Samenhang.Portfolio.Voorstellen;

/// <summary>One step of a new proposal: its kind, what it is about, and what that kind needs. The steps so far are in the address.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class StapModel : BeeldPagina
{
    /// <summary>The step that is typed.</summary>
    [BindProperty(SupportsGet = true)]
    public BekijkenModel.Stapformulier Invoer { get; set; } = new();

    /// <summary>Title of the page.</summary>
    public string Titel => Gekozen.Count == 0 ? "Nieuw voorstel" : "Nog een stap in het voorstel";

    /// <summary>The steps that were chosen already.</summary>
    internal Lijst<Stap> Gekozen { get; private set; } = [];

    /// <summary>The kind of step; empty until it is chosen.</summary>
    internal Stapsoort? Wat { get; private set; }

    internal string Terug => Gekozen.Count == 0 ? Weg.Met("/portfolio/besluiten") : NieuwModel.Adres(Gekozen);

    internal IReadOnlyList<Keuze> Onderwerpen => Onderwerpkeuze.Van(Blik, Wat is Stapsoort.WijzigWerkwijze or Stapsoort.DraagOverAanLijn, Invoer.Op, Bekeken);

    internal IReadOnlyList<Keuze> Bestemmingen => Onderwerpkeuze.Van(Blik, false, Invoer.Naar, Bekeken);

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    private IEnumerable<Guid> Bekeken => Gekozen.Select(stap => (Guid?)stap.Op).Append(Invoer.Op).OfType<Guid>();

    /// <summary>Shows the form, or takes what was typed to the text of the proposal.</summary>
    public IActionResult OnGet(string? soort, Guid? bij, [FromQuery(Name = "stap")] IReadOnlyList<string>? stappen)
    {
        if (!Peil.IsNu)
        {
            return LocalRedirect(Weg.Met("/portfolio/besluiten"));
        }

        if (!Stapnotatie.Lees(stappen ?? [], out var gekozen) || gekozen.Any(stap => Blik.Zoek(stap.Op) is not (Opgave or Inspanning)) || (bij is { } gevraagd && Blik.Zoek(gevraagd) is not (Opgave or Inspanning)))
        {
            return NotFound();
        }

        (Gekozen, Wat) = (gekozen, Stapnotatie.Soort(soort));
        Kop(Titel, new Kruimel("Portfolio", Weg.Met("/portfolio")), new Kruimel("Besluiten", Weg.Met("/portfolio/besluiten")));
        if (Wat is { } wat && Request.Query.Keys.Any(naam => naam.StartsWith("Invoer.", StringComparison.Ordinal)))
        {
            var met = Lijst.Uit(Gekozen.Append(Invoer.Maak(wat)));
            if (Stapkeur.Keur(this, Invoer, wat, met))
            {
                return LocalRedirect(NieuwModel.Adres(met));
            }

            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        ModelState.Clear();
        Invoer = new BekijkenModel.Stapformulier { Op = bij, Jaar = Peildatum.Year };
        return Page();
    }

    /// <summary>This page, with the steps so far.</summary>
    internal string Adres(params ReadOnlySpan<(string Naam, string? Waarde)> erbij)
    {
        var bouwer = new QueryBuilder(Gekozen.Select(stap => KeyValuePair.Create("stap", Stapnotatie.Schrijf(stap))));
        foreach (var (naam, waarde) in erbij)
        {
            if (waarde is not null) bouwer.Add(naam, waarde);
        }

        return "/portfolio/voorstellen/stap" + bouwer.ToQueryString();
    }
}
