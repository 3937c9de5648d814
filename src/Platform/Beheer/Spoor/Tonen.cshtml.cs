// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Spoor;

[VereistRecht(Recht.OrganisatieBeheren)]
[ResponseCache(NoStore = true)]
public sealed class TonenModel(Sporenzoeker zoeker, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    internal const int Meeste = 300;

    [BindProperty(SupportsGet = true), Display(Name = "Wat")]
    public Spoorsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true), StringLength(200), Display(Name = "Wie")]
    public string? Wie { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Vanaf")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    public IReadOnlyList<Keuze> Soorten { get; } = [.. Enum.GetValues<Spoorsoort>().Select(soort => new Keuze(soort.ToString(), Spoorwoorden.Van(soort)))];

    public IReadOnlyList<Spoorregel> Regels { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Toegangsspoor");
        if (!ModelState.IsValid) return this.Afgekeurd();
        Regels = await zoeker.LeesAsync(huidige.Gebruiker.OrganisatieId, new Sporenzoeker.Vraag(Soort, Wie, Van, Tot), Meeste, stop);
        return Page();
    }

    public string Bestand(string vorm) => $"{Request.PathBase}/beheer/spoor/exporteren{(Request.QueryString.HasValue ? Request.QueryString + "&" : "?")}vorm={vorm}";
}
