// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>Arranges the room: angles, votes for each participant, and until when personal links work.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class InrichtenModel(Zaallezer lezer, Zaalschrijver schrijver) : Zaalpagina(lezer)
{
    private const int MeesteHoeken = 12;
    private const int MeesteJaren = 5;

    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await GevondenAsync("Zaal inrichten")) return NotFound();
        if (Zaal is { } zaal) Invoer = new Formulier { Invalshoeken = zaal.Invalshoeken, Punten = zaal.Punten, VerlooptOp = Tijd.Dag(zaal.VerlooptOp).AddDays(-1) };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await GevondenAsync("Zaal inrichten") || Zaal is not { } zaal) return NotFound();
        var hoeken = (Invoer.Invalshoeken ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (hoeken.Count > MeesteHoeken || hoeken.Exists(hoek => hoek.Length > Wyberbijdrage.KortLengte))
            ModelState.AddModelError("Invoer.Invalshoeken", "Geef hoogstens 12 invalshoeken, elk hoogstens 100 tekens lang.");
        if (Invoer.Punten is < 1 or > Wyberzaal.MeestePunten) ModelState.AddModelError("Invoer.Punten", "Kies 1 tot en met 20 stemmen.");
        if (Invoer.VerlooptOp is { } dag && (dag < Peildatum || dag > Peildatum.AddYears(MeesteJaren)))
            ModelState.AddModelError("Invoer.VerlooptOp", "Kies een dag die nog komt, binnen vijf jaar.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        await schrijver.RichtInAsync(zaal, string.Join('\n', hoeken), Invoer.Punten!.Value, Klok.BeginVan(Invoer.VerlooptOp!.Value.AddDays(1)), HttpContext.RequestAborted);
        TempData[Schil.Meldingsleutel] = "De zaal is ingericht.";
        return LocalRedirect(Thuis);
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [StringLength(Wyberzaal.InvalshoekenLengte, ErrorMessage = "De lijst is te lang: hoogstens 1.000 tekens."), Display(Name = "Invalshoeken")]
        public string? Invalshoeken { get; set; }

        [Required(ErrorMessage = "Vul in hoeveel stemmen ieder krijgt."), Display(Name = "Stemmen")]
        public int? Punten { get; set; }

        [Required(ErrorMessage = "Vul in tot wanneer de links werken."), Display(Name = "Links werken tot en met")]
        public DateOnly? VerlooptOp { get; set; }
    }
}
