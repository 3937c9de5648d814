// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Opgaven.Wybers;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Dossier;

/// <summary>Starts an opgave with few fields; it begins as a kandidaat-opgave in verkenning.</summary>
[VereistRecht(Recht.OpgaveWijzigen)]
public sealed class NieuwModel : Formulierpagina
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>The wyber whose outcome this opgave begins with.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Uit { get; set; }

    internal Wyber? Wyber => Wybervervolg.Zoek(this, Uit);

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet()
    {
        Begin();
        Invoer.Omschrijving = Wyber?.Uitkomst;
        return Peil.IsNu ? Page() : LocalRedirect(Weg.Opgaven);
    }

    /// <summary>Makes the opgave.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Begin();
        var opgave = new Opgave
        {
            Id = Guid.CreateVersion7(),
            Naam = Net(Invoer.Naam) ?? "",
            Omschrijving = Net(Invoer.Omschrijving),
            Code = Net(Invoer.Code),
            Themas = Themalijst.Lees(Invoer.Themas),
            Zichtbaarheid = Invoer.Zichtbaarheid,
            Status = Opgavestatus.Verkenning,
            Herkomst = Wyber is { } uit ? Wybervervolg.Herkomst(uit) : null,
        };
        return await LegVastAsync(opgave, "Opgave bewaard.", Weg.Opgave(opgave.Id), Wyber is { } wyber ? new BeginUitWyber(new Bewaar<Opgave>(opgave), wyber.Id, opgave.Id) : null);
    }

    private void Begin() => Kop("Nieuwe opgave", new Kruimel("Landschap", Weg.Opgaven));

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        public string? Naam { get; set; }

        public string? Omschrijving { get; set; }

        [Display(Name = "Thema's")]
        public string? Themas { get; set; }

        public string? Code { get; set; }

        public Zichtbaarheid Zichtbaarheid { get; set; }
    }
}
