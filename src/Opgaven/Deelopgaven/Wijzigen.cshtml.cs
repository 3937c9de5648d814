// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Deelopgaven;

/// <summary>Says which opgaven are part of an opgave, as one change.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class WijzigenModel : BeeldPagina
{
    /// <summary>The chosen parts.</summary>
    [BindProperty, Display(Name = "Deelopgaven")]
    public IReadOnlyList<Guid>? Delen { get; set; }

    /// <summary>The parts there were when the form was opened.</summary>
    [BindProperty]
    public string? Gezien { get; set; }

    internal Guid OpgaveId { get; private set; }

    internal string Titel { get; private set; } = "";

    /// <summary>Its parts now, and every opgave that is part of nothing.</summary>
    internal IReadOnlyList<Keuze> Keuzelijst { get; private set; } = [];

    protected override bool HeeftTijdbalk => false;

    private List<Guid> Nu => [.. Blik.Naar(r => r.DeelopgavenVan, OpgaveId).Select(deel => deel.Id).Order()];

    /// <summary>Asks.</summary>
    public IActionResult OnGet(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        Delen = Nu;
        Gezien = string.Join(',', Nu);
        return Peil.IsNu ? Page() : LocalRedirect(Weg.Opgave(id));
    }

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!Gevonden(id))
        {
            return NotFound();
        }

        var gekozen = (Delen ?? []).Distinct().ToList();
        foreach (var deel in gekozen.Where(deel => !Keuzelijst.Any(keuze => keuze.Waarde == deel.ToString())))
        {
            ModelState.AddModelError(nameof(Delen), "Kies opgaven uit de lijst.");
        }

        if (ModelState.IsValid && Gezien != string.Join(',', Nu))
        {
            ModelState.AddModelError("", "Iemand anders heeft de deelopgaven intussen gewijzigd. Bekijk wat er nu staat, en kies opnieuw.");
            (Delen, Gezien) = (Nu, string.Join(',', Nu));
            ModelState.Remove(nameof(Gezien));
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        var wijzigingen = Nu.Except(gekozen).Select(deel => Maak(deel, null)).Concat(gekozen.Except(Nu).Select(deel => Maak(deel, id)));
        return await VoerUitAsync(new WijzigSamen([.. wijzigingen]), Weg.Opgave(id), "De deelopgaven zijn bewaard.");
    }

    protected override string Veld(string veld) => string.IsNullOrEmpty(veld) ? "" : nameof(Delen);

    private Samendeel Maak(Guid deel, Guid? deelVan)
    {
        var opgave = Blik.Zoek<Opgave>(deel)!;
        return new(Blik.MetVerborgen(opgave) with { DeelVan = deelVan }, opgave.SindsVersie);
    }

    private bool Gevonden(Guid id)
    {
        if (Blik.Zoek<Opgave>(id) is not { } opgave)
        {
            return false;
        }

        (OpgaveId, Titel) = (id, opgave.Naam);
        Keuzelijst = [.. Blik.Alle<Opgave>().Where(ander => ander.Id != id && (ander.DeelVan == id || (ander.DeelVan is null && !ander.IsAfgesloten)))
            .OrderBy(ander => ander.Naam, Volgorde.Nederlands).Select(ander => new Keuze(ander.Id.ToString(), ander.Naam))];
        Kop("Deelopgaven", new Kruimel("Landschap", Weg.Opgaven), new Kruimel(opgave.Naam, Weg.Opgave(id)));
        return true;
    }
}
