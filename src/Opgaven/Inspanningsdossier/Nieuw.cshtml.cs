// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Wybers;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Starts an effort with few fields, in preparation.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class NieuwModel : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The wyber whose outcome this effort carries out.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Uit { get; set; }

    internal Wyber? Wyber => Wybervervolg.Zoek(this, Uit);

    /// <summary>Shows the form.</summary>
    /// <param name="opgave">The opgave it was opened at.</param>
    public IActionResult OnGet(Guid? opgave)
    {
        Begin();
        Invoer.Omschrijving = Wyber?.Uitkomst;
        Invoer.Opgaven = Blik.Zoek<Opgave>(opgave ?? Wyber?.OpgaveId) is { } bekend ? [bekend.Id] : [];
        return Peil.IsNu ? Page() : LocalRedirect(Weg.Inspanningen);
    }

    /// <summary>Makes the effort.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Begin();
        var inspanning = new Inspanning
        {
            Id = Guid.CreateVersion7(),
            Naam = Net(Invoer.Naam) ?? "",
            Omschrijving = Net(Invoer.Omschrijving),
            Opgaven = Lijst.Uit((Invoer.Opgaven ?? []).Distinct()),
            Fase = Fase.Voorbereiding,
            Start = Invoer.Start,
            Eind = Invoer.Eind,
            Zichtbaarheid = Invoer.Zichtbaarheid,
        };
        return await LegVastAsync(inspanning, "Inspanning bewaard.", Weg.Inspanning(inspanning.Id), Wyber is { } wyber ? new BeginUitWyber(new Bewaar<Inspanning>(inspanning), wyber.Id, inspanning.Id) : null);
    }

    private void Begin() => Kop("Nieuwe inspanning", new Kruimel("Inspanningen", Weg.Inspanningen));

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Naam { get; set; }

        public string? Omschrijving { get; set; }

        public IReadOnlyList<Guid>? Opgaven { get; set; }

        [Display(Name = "Begin")]
        public Datering? Start { get; set; }

        [Display(Name = "Einde")]
        public Datering? Eind { get; set; }

        public Zichtbaarheid Zichtbaarheid { get; set; }
    }
}
