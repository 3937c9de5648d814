// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Platform.Melden;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Melden;

/// <summary>Opens and closes the public form for signals.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel(Schil schil) : BeeldPagina
{
    [BindProperty, Display(Name = "Open")]
    public bool Open { get; set; }

    public bool IsOpen => Blik.Alle<Instelling>().Any(instelling => instelling is { Sleutel: Meldformulier.Sleutel, Waarde: "ja" });

    public string Adres => Meldpunt.Adres(Gebruiker.OrganisatieCode);

    /// <summary>How many came in today.</summary>
    public int Vandaag => Blik.Alle<Signaal>().Count(signaal => signaal.Gemeld && signaal.Datum == Door.Vandaag);

    protected override bool HeeftTijdbalk => false;

    public void OnGet()
    {
        schil.ZetBeheer("Meldformulier");
        Open = IsOpen;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        schil.ZetBeheer("Meldformulier");
        var instelling = new Instelling { Id = Guid.CreateVersion7(), Sleutel = Meldformulier.Sleutel, Waarde = Open ? "ja" : "" };
        return await VoerUitAsync(new StelIn([instelling]), "/beheer/meldformulier", Open ? "Het formulier staat open." : "Het formulier is gesloten.");
    }
}
