// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Terugzetten;

/// <summary>Takes back one change of the viewer, as a new change: everything it did, or nothing.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class OngedaanModel(Terugzetter terugzetter) : BeeldPagina
{
    /// <summary>What would come back.</summary>
    public Terugplan Plan { get; private set; } = null!;

    /// <summary>Where the viewer came from.</summary>
    public string Terug { get; private set; } = OverzichtModel.Adres;

    /// <summary>When the change was made, and what is asked.</summary>
    public string Lead => $"Jouw wijziging van {Plan.Moment}. Wat je ongedaan maakt, blijft in de geschiedenis staan.";

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    /// <summary>Shows what comes back.</summary>
    public async Task<IActionResult> OnGetAsync(long versie, string? terug) => await GevondenAsync(versie, terug) ? Page() : NotFound();

    /// <summary>Does it, and goes back to where the viewer was, or to the list when that page is gone by it.</summary>
    public async Task<IActionResult> OnPostAsync(long versie, string? terug)
    {
        if (!await GevondenAsync(versie, terug))
        {
            return NotFound();
        }

        if (Plan.Ontbreekt.Count > 0)
        {
            return Forbid();
        }

        foreach (var waarom in Plan.Botsingen.Append(Plan.Onmogelijk).OfType<string>())
        {
            ModelState.AddModelError("", waarom);
        }

        return ModelState.IsValid
            ? await VoerUitAsync(Plan.Handeling, Bestemming(), "De wijziging is ongedaan gemaakt.", $"Wijziging van {Plan.Moment} ongedaan gemaakt.")
            : Opnieuw(Plan.Botsingen.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => "";

    private async Task<bool> GevondenAsync(long versie, string? terug)
    {
        if (!Peil.IsNu || await terugzetter.OngedaanAsync(this, versie, HttpContext.RequestAborted) is not { } plan)
        {
            return false;
        }

        Plan = plan;
        Terug = terug is not null && Url.IsLocalUrl(terug) ? terug : OverzichtModel.Adres;
        Kop("Maak ongedaan", new Kruimel(OverzichtModel.Naam, OverzichtModel.Adres));
        return true;
    }

    private string Bestemming()
    {
        var weg = Plan.Gaat.Select(Weg.Naar).OfType<string>().FirstOrDefault(adres => Terug.StartsWith(adres, StringComparison.OrdinalIgnoreCase));
        return weg is null ? Terug : weg[..weg.LastIndexOf('/')];
    }
}
