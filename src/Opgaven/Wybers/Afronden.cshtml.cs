// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The outcome of a wyber and what it leads to; or why it stops. It can be completed afterwards, when the opgave or effort is there.</summary>
[VereistRecht(Recht.OverlegLeiden)]
public sealed class AfrondenModel(Zaallezer lezer) : Zaalpagina(lezer)
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>It ends here, in whatever phase it is.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Stop { get; set; }

    internal static IReadOnlyList<Keuze> Gevolgen { get; } =
    [
        new(nameof(Wybergevolg.NogOpen), "Nog niet besloten"),
        new(nameof(Wybergevolg.Opgave), "Een opgave", "De uitkomst wordt de formulering van een opgave."),
        new(nameof(Wybergevolg.Inspanning), "Een inspanning", "Iemand gaat ermee aan de slag."),
        new(nameof(Wybergevolg.VolgendeWyber), "Een volgende wyber", "De uitkomst is de vraag waarmee een volgende begint."),
        new(nameof(Wybergevolg.Stop), "Het stopt hier"),
    ];

    internal string Titel => Stop ? "Stop deze wyber" : "Rond af met een uitkomst";

    internal IReadOnlyList<Keuze> Doelen =>
    [
        .. Keuzes.Opgaven(Blik).Select(keuze => keuze with { Tekst = $"Opgave: {keuze.Tekst}" }),
        .. Keuzes.Inspanningen(Blik, null).Take(500).Select(keuze => keuze with { Tekst = $"Inspanning: {keuze.Tekst}" }),
        .. Wyberkeuzes.Wybers(Blik, Id).Select(keuze => keuze with { Tekst = $"Wyber: {keuze.Tekst}" }),
    ];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await GevondenAsync(Titel)) return NotFound();
        if (!Peil.IsNu || (!Stop && Wyber.Fase is not (Wyberfase.Versmallen or Wyberfase.Afgerond))) return LocalRedirect(Thuis);
        Invoer = new Formulier { Uitkomst = Wyber.Uitkomst, Gevolg = Stop ? Wybergevolg.Stop : Wyber.Gevolg, GevolgId = Wyber.GevolgId };
        return Page();
    }

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await GevondenAsync(Titel)) return NotFound();
        MoetZichtbaarZijn(Invoer.GevolgId, nameof(Formulier.GevolgId), "waar de uitkomst naartoe gaat");
        return await VoerUitAsync(
            new RondWyberAf(Id, Invoer.Uitkomst, Invoer.Gevolg, Invoer.GevolgId, Zaal?.Deelnemers ?? 0, Zaal?.Bijdragen ?? 0), Thuis,
            Invoer switch
            {
                { Gevolg: Wybergevolg.Stop } => "De wyber is gestopt.",
                { Gevolg: not Wybergevolg.NogOpen, GevolgId: null } => "De uitkomst staat vast; deelnemers lezen die op hun eigen link. Voer haar nu uit.",
                _ => "De uitkomst staat vast. Deelnemers lezen die op hun eigen link.",
            });
    }

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Uitkomst")]
        public string? Uitkomst { get; set; }

        public Wybergevolg Gevolg { get; set; }

        public Guid? GevolgId { get; set; }
    }
}
