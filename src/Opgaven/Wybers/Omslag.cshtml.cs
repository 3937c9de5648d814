// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The decision at the turning point of a wyber.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class OmslagModel(Zaallezer lezer) : Zaalpagina(lezer)
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    internal static IReadOnlyList<Keuze> Richtingen { get; } =
    [
        new(nameof(Wyberrichting.Versmallen), "Versmallen", "Bundelen, stemmen en kiezen. Nieuwe bijdragen kunnen niet meer."),
        new(nameof(Wyberrichting.VerderVerbreden), "Verder verbreden", "Nog niet iedereen of niet elke invalshoek is gehoord."),
    ];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await GevondenAsync("Omslag")) return NotFound();
        if (Wyber.Fase != Wyberfase.Omslag || !Peil.IsNu) return LocalRedirect(Thuis);
        Invoer = new Formulier { DoorId = Wyber.BeslisserId, Datum = Peildatum };
        return Page();
    }

    /// <summary>Records the decision.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await GevondenAsync("Omslag")) return NotFound();
        var omslag = new Wyberomslag { Richting = Invoer.Richting, DoorId = Invoer.DoorId, Datum = Invoer.Datum, Waarom = Invoer.Waarom ?? "" };
        return await VoerUitAsync(
            new NeemOmslag(Id, omslag), Thuis, Invoer.Richting == Wyberrichting.Versmallen ? "Jullie gaan versmallen." : "Jullie gaan verder met verbreden.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public Wyberrichting Richting { get; set; }

        [Display(Name = "Wie beslist")]
        public Guid? DoorId { get; set; }

        [Display(Name = "Wanneer")]
        public DateOnly? Datum { get; set; }

        [Display(Name = "Waarom")]
        public string? Waarom { get; set; }
    }
}
