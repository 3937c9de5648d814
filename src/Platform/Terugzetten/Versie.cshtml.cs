// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Verloop;

namespace Samenhang.Platform.Terugzetten;

/// <summary>Gives a record the content of an earlier version, also one that was taken away; as a new change, with a reason.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class VersieModel(Terugzetter terugzetter) : BeeldPagina
{
    /// <summary>What would come back.</summary>
    public Terugplan Plan { get; private set; } = null!;

    /// <summary>Version of the record that the person saw beside the earlier one; 0 when it was not there.</summary>
    [BindProperty]
    public long Gezien { get; set; }

    /// <summary>Why, in the words of the person.</summary>
    [BindProperty, MaxLength(Feit.TekstMax), Display(Name = "Reden")]
    public string? Reden { get; set; }

    /// <summary>What the record is called.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>It was taken away.</summary>
    public bool IsWeg => Nu == 0;

    /// <summary>Anything that this viewer can see changes by it.</summary>
    public bool Verandert => IsWeg || Plan.Regels.Any(regel => regel.Verschillen.Count > 0);

    /// <summary>The history of the record.</summary>
    public string Terug { get; private set; } = "/";

    /// <summary>Which version it is.</summary>
    public string Lead => $"{(IsWeg ? "Dit is weggehaald; het komt terug zoals het stond op" : "De versie van")} {Plan.Moment}. Wat er nu staat, blijft in de geschiedenis bewaard.";

    /// <inheritdoc/>
    protected override bool HeeftTijdbalk => false;

    private long Nu => Plan.Handeling.Stappen[0].Gezien ?? 0;

    /// <summary>Shows what comes back beside what is there.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, long versie)
    {
        if (!await GevondenAsync(id, versie))
        {
            return NotFound();
        }

        Gezien = Nu;
        return Page();
    }

    /// <summary>Puts it back; when somebody changed the record since, shows the difference again and changes nothing.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, long versie)
    {
        if (!await GevondenAsync(id, versie))
        {
            return NotFound();
        }

        if (Plan.Ontbreekt.Count > 0)
        {
            return Forbid();
        }

        if (ModelState.IsValid && Gezien != Nu)
        {
            await ZegWieAsync(Nu);
            ModelState.AddModelError("", IsWeg ? "Dit is intussen weggehaald. Er is niets teruggezet." : "Iemand anders heeft dit intussen gewijzigd. Er is niets teruggezet.");
            Gezien = Nu;
            return Opnieuw(StatusCodes.Status409Conflict);
        }

        var reden = string.IsNullOrWhiteSpace(Reden) ? $"Teruggezet naar de versie van {Plan.Moment}." : Reden;
        return await VoerUitAsync(Plan.Handeling, Bestemming(), IsWeg ? $"{Wat} is terug." : $"{Wat} is teruggezet.", reden);
    }

    /// <inheritdoc/>
    protected override string Veld(string veld) => "";

    private async Task<bool> GevondenAsync(Guid id, long versie)
    {
        if (!Peil.IsNu || await terugzetter.NaarVersieAsync(this, id, versie, HttpContext.RequestAborted) is not { } plan)
        {
            return false;
        }

        Plan = plan;
        Wat = Woorden.MetHoofdletter(Benaming.Van(Blik.Zoek(id) ?? plan.Handeling.Stappen[0].Naar!, Inrichting));
        Terug = $"/geschiedenis/{id}";
        Kop(IsWeg ? "Zet terug" : "Zet terug naar deze versie", new Kruimel("Geschiedenis", Terug));
        return true;
    }

    private string Bestemming()
    {
        var naar = Plan.Handeling.Stappen[0].Naar!;
        return Weg.Naar(naar) ?? Onderwerpen.Van(naar, Blik).Select(Blik.Zoek).OfType<Feit>().Select(Weg.Naar).FirstOrDefault(adres => adres is not null) ?? Terug;
    }
}
